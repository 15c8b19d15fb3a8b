package dev.pep.gateway.person;

/** More people were asked for at once than are told. */
class TooManyPeople extends RuntimeException {

    TooManyPeople(int most) {
        super("Ask for at most %d people at once.".formatted(most));
    }
}
