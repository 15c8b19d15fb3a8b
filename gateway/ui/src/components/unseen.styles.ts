import { makeResetStyles } from '@fluentui/react-components';

export const useUnseenStyles = makeResetStyles({
  position: 'absolute',
  width: '1px',
  height: '1px',
  overflow: 'hidden',
  clipPath: 'inset(50%)',
  whiteSpace: 'nowrap',
});
