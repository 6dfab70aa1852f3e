/** An exact, non-negative rational number as text: "5", "13.5" or "9/2". */
export type FractionText = string;
