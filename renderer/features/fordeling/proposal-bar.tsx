interface Props {
  readonly value: number;
  readonly end: number;
  readonly locked: boolean;
}

/** The number again, as a length. A bar longer than the scale is visibly cut. */
export function ProposalBar({ value, end, locked }: Props) {
  const share = Math.min(1, value / end);
  return (
    <svg
      className="bar"
      viewBox="0 0 100 6"
      preserveAspectRatio="none"
      aria-hidden="true"
      data-locked={locked || undefined}
      data-cut={value > end || undefined}
    >
      <rect width={100 * share} height="6" />
      {value > end && <path d="M84 6 L88 0 M90 6 L94 0" />}
    </svg>
  );
}
