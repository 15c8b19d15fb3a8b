import { makeStyles, tokens } from '@fluentui/react-components';

export const useLeaveStyles = makeStyles({
  button: { justifySelf: 'start', marginLeft: `calc(-1 * ${tokens.spacingHorizontalM})` },
  parts: { display: 'grid', gap: tokens.spacingVerticalL },
  text: { margin: 0 },
});
