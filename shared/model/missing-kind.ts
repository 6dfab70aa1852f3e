/**
 * Why there is no number. Kept apart because they mean different things: a kommune that was not asked is not one
 * whose answer is hidden for privacy, and none of them is zero.
 */
export type MissingKind =
  | 'missing'
  | 'hidden'
  | 'not-asked'
  | 'awaiting'
  | 'below-four'
  | 'not-yet'
  | 'cannot-occur';
