import { Body1, Button, Card, Title1 } from '@fluentui/react-components';
import { useEffect } from 'react';
import { useLocation } from 'react-router';
import { paths } from '@/config/paths';
import { address } from '@/lib/api-client';
import { useSignInPageStyles } from './sign-in-page.styles';

/** What people see who are not signed in: one button, and the promise to come back to where they wanted to go. */
export function SignInPage() {
  const styles = useSignInPageStyles();
  const { pathname, search } = useLocation();
  const deep = pathname !== paths.home;
  useEffect(() => {
    document.title = 'Sign in - PEP';
  }, []);
  return (
    <main className={styles.page}>
      <Card className={styles.card}>
        <img src="/favicon.svg" alt="" width={48} height={48} />
        <Title1 as="h1">Partner Engagement Platform</Title1>
        <Body1>
          See where your partners stand at every account, ask them to report, and get their answers by email.
        </Body1>
        <Button
          as="a"
          appearance="primary"
          size="large"
          href={address(paths.signIn, { returnTo: pathname + search })}
        >
          Sign in with your company account
        </Button>
        {deep && <Body1 className={styles.hint}>You will come back to the page that you opened.</Body1>}
        <Body1 className={styles.hint}>
          Are you a partner? You do not need an account: use the link in the email that you were sent.
        </Body1>
      </Card>
    </main>
  );
}
