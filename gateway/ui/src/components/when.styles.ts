import { makeStyles } from '@fluentui/react-components';

export const useWhenStyles = makeStyles({ relative: { whiteSpace: 'nowrap' } });
