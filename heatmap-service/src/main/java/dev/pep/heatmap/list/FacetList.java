package dev.pep.heatmap.list;

import java.util.List;

/** The values of each dimension, counted with the filters of all other dimensions. */
record FacetList(
        List<FacetValue> segment,
        List<FacetValue> ou,
        List<FacetValue> industry,
        List<FacetValue> status,
        List<FacetValue> partner,
        List<FacetValue> ecm,
        List<FacetValue> age) {}
