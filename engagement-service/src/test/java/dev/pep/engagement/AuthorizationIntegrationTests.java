package dev.pep.engagement;

import dev.pep.platform.test.AuthorizationTests;

class AuthorizationIntegrationTests extends AuthorizationTests {}
