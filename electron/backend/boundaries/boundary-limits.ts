/** How much of a boundary file is read before it is refused. */
export interface BoundaryLimits {
  readonly fileBytes: number;
  readonly features: number;
  readonly points: number;
}

/**
 * All kommuner of Norway in Kartverket's full detail are about 60 MB as GeoJSON for one part of the country and some
 * millions of points; a file that is larger is better cut to the fylke first.
 */
export const boundaryLimits: BoundaryLimits = {
  fileBytes: 200 * 1024 * 1024,
  features: 20_000,
  points: 8_000_000,
};
