import { makeStyles, tokens } from '@fluentui/react-components';
import { pepTokens } from '@/theme/themes';
import { forcedColors } from '../media';

export const useStatusMarkStyles = makeStyles({
  mark: {
    display: 'inline-grid',
    placeItems: 'center',
    flexShrink: 0,
    boxSizing: 'border-box',
    width: '16px',
    height: '16px',
    fontSize: '10px',
    lineHeight: '10px',
    fontWeight: tokens.fontWeightBold,
    border: `1.5px solid ${tokens.colorTransparentStroke}`,
    [forcedColors]: { border: '1.5px solid CanvasText' },
  },
  TARGET: { backgroundColor: pepTokens.pepTargetMark, color: pepTokens.pepTargetOnMark, borderRadius: '2px' },
  PAST_CUSTOMER: {
    color: pepTokens.pepPastForeground,
    border: `1.5px dashed ${pepTokens.pepPastMark}`,
    borderRadius: tokens.borderRadiusCircular,
  },
  ACTIVE_CUSTOMER: {
    backgroundColor: pepTokens.pepActiveMark,
    color: pepTokens.pepActiveOnMark,
    borderRadius: tokens.borderRadiusCircular,
  },
  NONE: {
    color: tokens.colorNeutralForeground3,
    border: `1.5px dotted ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: '2px',
  },
});
