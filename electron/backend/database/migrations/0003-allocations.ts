/** Criteria sets, and the allocations that use them with their locks and bounds. */
export const allocations = `
CREATE TABLE criteria_set (
  id INTEGER PRIMARY KEY,
  round_id INTEGER NOT NULL REFERENCES round (id),
  preset TEXT,
  name TEXT NOT NULL,
  size_indicator TEXT NOT NULL,
  size_period TEXT NOT NULL,
  last_year_indicator TEXT NOT NULL,
  last_year_period TEXT NOT NULL,
  alpha REAL NOT NULL CHECK (alpha > 0 AND alpha <= 1),
  kappa REAL NOT NULL CHECK (kappa BETWEEN 0 AND 1),
  lowest REAL NOT NULL CHECK (lowest BETWEEN 0 AND 1),
  highest REAL CHECK (highest >= 1),
  minimum INTEGER NOT NULL CHECK (minimum >= 0),
  minimum_rule TEXT NOT NULL CHECK (minimum_rule IN ('at-least', 'zero-or-at-least'))
) STRICT;

CREATE TABLE criterion (
  id INTEGER PRIMARY KEY,
  criteria_set_id INTEGER NOT NULL REFERENCES criteria_set (id),
  name TEXT NOT NULL,
  position INTEGER NOT NULL,
  indicator TEXT NOT NULL,
  period TEXT NOT NULL,
  scale TEXT NOT NULL CHECK (scale IN ('index', 'range', 'rating')),
  direction INTEGER NOT NULL CHECK (direction IN (-1, 1)),
  reach REAL NOT NULL CHECK (reach BETWEEN 0 AND 2),
  UNIQUE (criteria_set_id, name)
) STRICT;

CREATE TABLE allocation (
  id INTEGER PRIMARY KEY,
  round_id INTEGER NOT NULL REFERENCES round (id),
  criteria_set_id INTEGER NOT NULL REFERENCES criteria_set (id),
  name TEXT NOT NULL,
  recommended INTEGER NOT NULL CHECK (recommended IN (0, 1)),
  rest_persons INTEGER CHECK (rest_persons > 0),
  rest_reason TEXT,
  CHECK ((rest_persons IS NULL) = (rest_reason IS NULL))
) STRICT;

CREATE TABLE lock (
  id INTEGER PRIMARY KEY,
  allocation_id INTEGER NOT NULL REFERENCES allocation (id),
  kommunenummer TEXT NOT NULL,
  number INTEGER NOT NULL CHECK (number >= 0),
  reason TEXT NOT NULL CHECK (reason <> ''),
  who TEXT NOT NULL,
  at TEXT NOT NULL,
  UNIQUE (allocation_id, kommunenummer)
) STRICT;

CREATE TABLE kommune_bound (
  id INTEGER PRIMARY KEY,
  allocation_id INTEGER NOT NULL REFERENCES allocation (id),
  kommunenummer TEXT NOT NULL,
  min INTEGER CHECK (min >= 0),
  max INTEGER CHECK (max >= 0),
  reason TEXT NOT NULL CHECK (reason <> ''),
  UNIQUE (allocation_id, kommunenummer),
  CHECK (min <= max)
) STRICT;

CREATE TABLE capacity_as_max (
  id INTEGER PRIMARY KEY,
  allocation_id INTEGER NOT NULL REFERENCES allocation (id),
  kommunenummer TEXT NOT NULL,
  reason TEXT NOT NULL CHECK (reason <> ''),
  UNIQUE (allocation_id, kommunenummer)
) STRICT;
`;
