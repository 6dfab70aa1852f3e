export function Logo() {
  return (
    <svg className="logo" viewBox="0 0 24 24" aria-hidden="true">
      <circle cx="9" cy="9" r="7.5" className="one" />
      <circle cx="18.5" cy="15.5" r="4.5" className="two" />
      <circle cx="9.5" cy="20.5" r="2.8" className="three" />
    </svg>
  );
}
