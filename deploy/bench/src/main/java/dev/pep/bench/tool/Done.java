package dev.pep.bench.tool;

/** What a load generator has done: how much, and how much of it per second. */
public record Done(long number, double perSecond) {}
