package dev.pep.heatmap;

import dev.pep.platform.test.OpenApiTests;

class OpenApiIntegrationTests extends OpenApiTests {}
