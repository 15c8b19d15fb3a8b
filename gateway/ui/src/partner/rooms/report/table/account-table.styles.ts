import { makeStyles, tokens } from '@fluentui/react-components';
import { hidden } from '../../../shell/hidden';
import { card, medium, mediumColumns, narrow, wideColumns } from './columns';

export const rowsTogether = 40;

const unseen = { ...hidden, padding: '0px' };

export const useAccountTableStyles = makeStyles({
  table: { flexGrow: 1 },
  group: {
    contentVisibility: 'auto',
    containIntrinsicSize: `auto ${rowsTogether * 45}px`,
    [narrow]: { containIntrinsicSize: `auto ${rowsTogether * 84}px` },
    [card]: { containIntrinsicSize: `auto ${rowsTogether * 346}px` },
  },
  head: {
    position: 'sticky',
    top: 0,
    zIndex: 2,
    display: 'grid',
    gridTemplateColumns: wideColumns,
    gap: '12px',
    padding: `8px ${tokens.spacingHorizontalXXL}`,
    borderLeft: '3px solid transparent',
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground2,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    [medium]: {
      gridTemplateColumns: mediumColumns,
      '& :nth-child(2), & :nth-child(3), & :nth-child(4)': hidden,
    },
    [narrow]: unseen,
    [card]: unseen,
  },
  none: {
    margin: 0,
    padding: `${tokens.spacingVerticalXXL} ${tokens.spacingHorizontalXXL}`,
    color: tokens.colorNeutralForeground2,
  },
});
