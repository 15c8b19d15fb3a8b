package dev.pep.notification;

import dev.pep.platform.test.OpenApiTests;

class OpenApiIntegrationTests extends OpenApiTests {}
