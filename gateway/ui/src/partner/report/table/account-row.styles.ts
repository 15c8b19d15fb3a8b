import { makeStyles, tokens } from '@fluentui/react-components';
import { card, medium, mediumColumns, narrow, wideColumns } from './columns';

const narrowAreas = '"name name name state" "status relation exec exec" "notes notes notes notes"';

export const useAccountRowStyles = makeStyles({
  row: {
    contentVisibility: 'auto',
    containIntrinsicSize: 'auto 45px',
    boxSizing: 'border-box',
    display: 'grid',
    gridTemplateColumns: wideColumns,
    alignItems: 'center',
    gap: '4px 12px',
    minHeight: '44px',
    padding: `7px ${tokens.spacingHorizontalXXL}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    borderLeft: '3px solid transparent',
    ':focus-within': { backgroundColor: tokens.colorNeutralBackground2 },
    [medium]: { gridTemplateColumns: mediumColumns, gridTemplateAreas: '"name status relation exec notes state" "place status relation exec notes state"' },
    [narrow]: { gridTemplateColumns: '322px 128px 1fr auto', gridTemplateAreas: narrowAreas.replace('name name', 'name place'), containIntrinsicSize: 'auto 120px' },
    [card]: {
      gridTemplateColumns: '1fr 1fr',
      gridTemplateAreas: '"name name" "place place" "status status" "relation exec" "notes notes" "state state"',
      gap: tokens.spacingVerticalM,
      containIntrinsicSize: 'auto 330px',
      margin: `0 ${tokens.spacingHorizontalL} ${tokens.spacingVerticalL}`,
      padding: tokens.spacingHorizontalL,
      border: `1px solid ${tokens.colorNeutralStroke2}`,
      borderLeft: '4px solid transparent',
      borderRadius: tokens.borderRadiusXLarge,
    },
  },
  answered: { borderLeftColor: tokens.colorBrandStroke1 },
  name: {
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
    [medium]: { gridArea: 'name', alignSelf: 'end' },
    [card]: { fontSize: tokens.fontSizeBase400 },
  },
  place: {
    display: 'contents',
    color: tokens.colorNeutralForeground2,
    [medium]: {
      gridArea: 'place',
      alignSelf: 'start',
      display: 'block',
      fontSize: tokens.fontSizeBase200,
      '& span:not(:last-child):not(:empty)::after': { content: '", "' },
    },
    [narrow]: { alignSelf: 'end' },
    [card]: { marginTop: '-10px', fontSize: tokens.fontSizeBase300 },
  },
  status: { [medium]: { gridArea: 'status' } },
  relation: { [medium]: { gridArea: 'relation' } },
  exec: { [medium]: { gridArea: 'exec' } },
  notes: { minWidth: 0, [medium]: { gridArea: 'notes' } },
  state: { fontSize: tokens.fontSizeBase200, minWidth: 0, [medium]: { gridArea: 'state' }, [card]: { ':empty': { display: 'none' } } },
});
