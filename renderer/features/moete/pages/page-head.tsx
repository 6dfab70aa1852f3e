import type { ReactNode } from 'react';

interface Props {
  readonly title: string;
  readonly sub?: ReactNode;
}

/** The page's point, and a line under it. */
export function PageHead({ title, sub }: Props) {
  return (
    <header className="page-head">
      <h1>{title}</h1>
      {sub !== undefined && sub !== '' && <p>{sub}</p>}
    </header>
  );
}
