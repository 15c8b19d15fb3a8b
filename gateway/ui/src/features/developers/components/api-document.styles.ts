import { makeStyles, tokens, webLightTheme } from '@fluentui/react-components';

export const useApiDocumentStyles = makeStyles({
  /** Swagger UI knows light colours only. */
  document: {
    backgroundColor: webLightTheme.colorNeutralBackground1,
    borderRadius: tokens.borderRadiusMedium,
    marginTop: tokens.spacingVerticalM,
    overflowX: 'auto',
  },
});
