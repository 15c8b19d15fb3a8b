package dev.pep.gateway.signin;

/** The sign-in server did not answer when a token had to be refreshed; the session itself is still good. */
class SignInServerDown extends RuntimeException {

    SignInServerDown(Throwable cause) {
        super(cause);
    }
}
