import { makeStyles, tokens } from '@fluentui/react-components';
import { phone } from '@/components/media';

export const useLegendStyles = makeStyles({
  legend: {
    listStyle: 'none',
    display: 'flex',
    flexWrap: 'wrap',
    gap: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalM}`,
    margin: 0,
    padding: 0,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    [phone]: { gap: `0 ${tokens.spacingHorizontalS}`, fontSize: tokens.fontSizeBase100 },
  },
  entry: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    whiteSpace: 'nowrap',
  },
  outdated: {
    width: '22px',
    height: '12px',
    borderRadius: tokens.borderRadiusCircular,
    border: `1px dashed ${tokens.colorNeutralStrokeAccessible}`,
  },
});
