/** Two contours and the path that goes down to their middle. */
export const Logo = () => (
  <svg viewBox="0 0 30 30" aria-hidden="true" focusable="false" fill="none">
    <g stroke="currentColor" strokeWidth="1.5">
      <ellipse cx="16.4" cy="16.4" rx="13" ry="10.4" transform="rotate(-38 16.4 16.4)" />
      <ellipse cx="17.6" cy="17.4" rx="8" ry="5.9" transform="rotate(-38 17.6 17.4)" />
    </g>
    <path d="M2.4 2.8 9 8.4 13.2 13.4 18.4 18" stroke="var(--surface)" strokeWidth="5" />
    <path d="M2.4 2.8 9 8.4 13.2 13.4 18.4 18" stroke="var(--accent)" strokeWidth="2.2" strokeLinejoin="round" />
    <circle cx="18.7" cy="18.2" r="2.9" fill="var(--accent)" />
  </svg>
);
