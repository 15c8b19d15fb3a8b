import { makeStyles, tokens } from '@fluentui/react-components';
import { pepTokens } from '@/theme/themes';

const line = `1px solid ${tokens.colorNeutralStroke2}`;
const focus = { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px', borderRadius: tokens.borderRadiusSmall };
const clipped = { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' } as const;

export const useGridStyles = makeStyles({
  grid: { flexGrow: 1, minHeight: 0, overflow: 'auto', position: 'relative', backgroundColor: tokens.colorNeutralBackground1, border: line, borderRadius: tokens.borderRadiusLarge, overflowAnchor: 'none', scrollPaddingTop: '36px' },
  inner: { position: 'relative' },
  waiting: { opacity: 0.6 },
  headerGroup: { position: 'sticky', top: 0, zIndex: 2 },
  header: { display: 'grid', height: '36px', alignItems: 'stretch', backgroundColor: tokens.colorNeutralBackground3, borderBottom: `1px solid ${tokens.colorNeutralStroke1}` },
  headerCell: { position: 'relative', display: 'flex', alignItems: 'center', minWidth: 0 },
  headerText: { ...clipped, display: 'inline-flex', alignItems: 'center', gap: tokens.spacingHorizontalXXS, padding: `0 ${tokens.spacingHorizontalS}`, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightSemibold, ':focus-visible': focus },
  sort: { border: 'none', backgroundColor: 'transparent', fontFamily: 'inherit', height: '100%', cursor: 'pointer', ':hover': { color: tokens.colorNeutralForeground1, textDecorationLine: 'underline' } },
  grip: { position: 'absolute', right: 0, top: '6px', bottom: '6px', width: '8px', cursor: 'col-resize', touchAction: 'none', borderRight: `1px solid ${tokens.colorNeutralStroke1}`, ':hover': { borderRightWidth: '3px', borderRightColor: tokens.colorBrandStroke1 } },
  row: { position: 'absolute', left: 0, right: 0, top: 0, display: 'grid', height: '40px', alignItems: 'center', borderBottom: line, boxSizing: 'border-box', ':hover': { backgroundColor: pepTokens.pepRowHover } },
  ticked: { backgroundColor: pepTokens.pepRowTicked, ':hover': { backgroundColor: pepTokens.pepRowTickedHover } },
  tickCell: { display: 'grid', placeItems: 'center', height: '100%' },
  cell: { ...clipped, padding: `0 ${tokens.spacingHorizontalS}`, lineHeight: '38px', color: tokens.colorNeutralForeground2, ':focus-visible': focus },
  accountCell: { display: 'flex', flexDirection: 'column', minWidth: 0, padding: `1px ${tokens.spacingHorizontalS}`, ':focus-visible': focus },
  name: { ...clipped, fontWeight: tokens.fontWeightSemibold, lineHeight: '19px' },
  domain: { ...clipped, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase100, lineHeight: '15px' },
  tags: { display: 'flex', alignItems: 'center', gap: '4px', padding: `0 ${tokens.spacingHorizontalS}`, minWidth: 0, height: '100%' },
  noTags: { padding: `0 ${tokens.spacingHorizontalS}`, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200, ':focus-visible': focus },
  more: {
    minWidth: '36px',
    height: '24px',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground2,
    fontFamily: 'inherit',
    fontSize: tokens.fontSizeBase200,
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
  ghost: { position: 'absolute', left: tokens.spacingHorizontalM, right: tokens.spacingHorizontalM, top: 0, height: '40px', display: 'grid', alignItems: 'center' },
});
