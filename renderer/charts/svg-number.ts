/** Pixels to a tenth: finer than anybody sees, and short. */
export const svgNumber = (value: number): number => Math.round(value * 10) / 10;
