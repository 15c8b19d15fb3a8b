package dev.pep.heatmap.account;

/**
 * What an import did to the accounts; each taken row counts once.
 *
 * @param added new accounts
 * @param changed accounts with the same ECM, sellers and OU, but another name or place or the like
 * @param realigned accounts with another ECM, other sellers or another OU
 */
record ImportCounts(int added, int changed, int realigned) {}
