package dev.pep.gateway.partner;

import com.nimbusds.jose.jwk.ECKey;
import java.util.List;

/** The keys at one moment: the one to sign with, and all that verifiers must still know. */
record SigningKeys(ECKey current, List<ECKey> published) {}
