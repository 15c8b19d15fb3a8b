package dev.pep.gateway.partner;

/** Nobody can say at the moment what a link opens. */
class LinkOwnerDown extends RuntimeException {}
