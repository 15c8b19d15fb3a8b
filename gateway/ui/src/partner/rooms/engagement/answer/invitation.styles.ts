import { makeStyles } from '@fluentui/react-components';

export const useInvitationStyles = makeStyles({
  column: { display: 'grid', gap: '40px', maxWidth: '760px', minWidth: 0 },
});
