package dev.pep.engagement;

import dev.pep.platform.test.WallTests;

class WallIntegrationTests extends WallTests {}
