package dev.pep.engagement;

import dev.pep.platform.test.OpenApiTests;

class OpenApiIntegrationTests extends OpenApiTests {}
