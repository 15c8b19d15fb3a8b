/** Out of sight, yet there for a screen reader. */
export const hidden = {
  position: 'absolute',
  clipPath: 'inset(50%)',
  overflow: 'hidden',
  whiteSpace: 'nowrap',
  width: '1px',
  height: '1px',
} as const;
