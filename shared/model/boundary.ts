/** [longitude, latitude] in degrees, WGS84. */
export type LonLat = readonly [number, number];

/** A closed line; the first point is not written again at the end. */
export type Ring = readonly LonLat[];

/** One kommune's land: each polygon is its outer ring and then its holes. */
export interface KommuneShape {
  readonly kommunenummer: string;
  readonly polygons: readonly (readonly Ring[])[];
}

/** The user's own boundary file, as far as it goes for the kommuner of a round. */
export interface BoundaryView {
  readonly fileName: string;
  /** When it came in, ISO time. */
  readonly at: string;
  readonly shapes: readonly KommuneShape[];
  /** Kommunenummer of the round that the file did not have. */
  readonly missing: readonly string[];
}

/** What the coordinates of a boundary file turned out to be: degrees, or metres in a UTM zone. */
export type CoordinateSystem = 'wgs84' | 'utm32' | 'utm33' | 'utm35';

/** A boundary file read: simplified, in degrees, one shape for each kommune that is known. */
export interface BoundaryReading {
  readonly shapes: readonly KommuneShape[];
  /** The property the kommunenummer stood in. */
  readonly property: string;
  readonly coordinates: CoordinateSystem;
  /** Points in the file, and after it was simplified. */
  readonly points: { readonly read: number; readonly kept: number };
}
