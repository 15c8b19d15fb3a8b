package dev.pep.gateway.signin;

/** The sign-in server no longer vouches for this session. */
class SignInEnded extends RuntimeException {}
