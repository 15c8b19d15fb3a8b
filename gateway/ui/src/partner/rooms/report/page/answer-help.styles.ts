import { makeStyles, tokens } from '@fluentui/react-components';

export const useAnswerHelpStyles = makeStyles({
  help: {
    color: tokens.colorNeutralForeground2,
    '& summary': { cursor: 'pointer', width: 'fit-content', borderRadius: tokens.borderRadiusSmall },
    '& summary:focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '2px' },
  },
  list: {
    display: 'grid',
    gap: tokens.spacingVerticalXXS,
    margin: `${tokens.spacingVerticalS} 0 0`,
    '& dt': {
      display: 'inline',
      fontWeight: tokens.fontWeightSemibold,
      color: tokens.colorNeutralForeground1,
    },
    '& dt::after': { content: '": "' },
    '& dd': { display: 'inline', margin: 0 },
  },
});
