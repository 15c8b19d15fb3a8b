import { makeStyles, tokens } from '@fluentui/react-components';
import { card } from './columns';
import { fieldTitle } from './field-title';

export const useNotesFieldStyles = makeStyles({
  title: fieldTitle,
  notes: {
    fieldSizing: 'content',
    boxSizing: 'border-box',
    display: 'block',
    width: '100%',
    minHeight: '28px',
    maxHeight: '40vh',
    padding: '3px 8px',
    resize: 'none',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderBottom: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontFamily: 'inherit',
    fontSize: tokens.fontSizeBase300,
    lineHeight: '20px',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
    '&[aria-invalid="true"]': { border: `1px solid ${tokens.colorPaletteRedBorderActive}` },
    [card]: { minHeight: '44px', padding: '11px 10px', fontSize: '16px' },
  },
  left: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
  tooLong: { fontSize: tokens.fontSizeBase200, color: tokens.colorPaletteRedForeground1 },
});
