package dev.pep.engagement.material;

/** In which form a material is there. */
public enum MaterialForm {
    FILE,
    LINK
}
