import { makeStyles, tokens } from '@fluentui/react-components';
import { card, medium, mediumColumns, narrow, wideColumns } from './columns';

const placed = (gridArea: string) => ({
  [medium]: { gridArea },
  [narrow]: { gridArea },
  [card]: { gridArea },
});
const folded = {
  display: 'block',
  gridArea: 'place',
  '& span:not(:last-child):not(:empty)::after': { content: '", "' },
};

export const useAccountRowStyles = makeStyles({
  row: {
    boxSizing: 'border-box',
    display: 'grid',
    gridTemplateColumns: wideColumns,
    alignItems: 'center',
    gap: '2px 12px',
    minHeight: '44px',
    padding: `6px ${tokens.spacingHorizontalXXL}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    borderLeft: '3px solid transparent',
    ':focus-within': { backgroundColor: tokens.colorNeutralBackground2 },
    [medium]: {
      gridTemplateColumns: mediumColumns,
      gridTemplateAreas: '"name status relation exec notes state" "place status relation exec notes state"',
    },
    [narrow]: {
      gridTemplateColumns: '364px 122px 96px 1fr',
      gridTemplateAreas: '"name name name state" "place place place state" "status relation exec notes"',
    },
    [card]: {
      gridTemplateColumns: '1fr 1fr',
      gridTemplateAreas:
        '"name name" "place place" "status status" "relation exec" "notes notes" "state state"',
      gap: tokens.spacingVerticalM,
      margin: `0 ${tokens.spacingHorizontalL} ${tokens.spacingVerticalL}`,
      padding: tokens.spacingHorizontalL,
      border: `1px solid ${tokens.colorNeutralStroke2}`,
      borderLeft: `4px solid ${tokens.colorNeutralStroke2}`,
      borderRadius: tokens.borderRadiusXLarge,
    },
  },
  answered: {
    borderLeftColor: tokens.colorBrandStroke1,
    [card]: { borderLeftColor: tokens.colorBrandStroke1 },
  },
  name: {
    ...placed('name'),
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
    [medium]: { gridArea: 'name', alignSelf: 'end' },
    [card]: { gridArea: 'name', fontSize: tokens.fontSizeBase400 },
  },
  place: {
    display: 'contents',
    color: tokens.colorNeutralForeground2,
    [medium]: { ...folded, alignSelf: 'start', fontSize: tokens.fontSizeBase200 },
    [narrow]: { ...folded, fontSize: tokens.fontSizeBase200 },
    [card]: { ...folded, marginTop: '-10px' },
  },
  status: placed('status'),
  relation: placed('relation'),
  exec: placed('exec'),
  notes: { ...placed('notes'), minWidth: 0 },
  state: {
    ...placed('state'),
    minWidth: 0,
    fontSize: tokens.fontSizeBase200,
    [narrow]: { gridArea: 'state', justifySelf: 'end' },
    [card]: { gridArea: 'state', ':empty': { display: 'none' } },
  },
});
