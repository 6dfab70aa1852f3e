import { type Made, OpenMade } from './open-made.tsx';

interface Props {
  readonly made: Made;
  readonly children: React.ReactNode;
}

/** What was written, and the way to it. */
export function MadeFolder({ made, children }: Props) {
  return (
    <div className="made-folder">
      <div>{children}</div>
      <OpenMade made={made} />
    </div>
  );
}
