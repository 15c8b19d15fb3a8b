package dev.pep.bench.data;

/** Words of which invented names are made; nobody is called by them. */
public final class Vocabulary {

    static final String[] FIRST = words("""
            Alder|Amber|Ash|Aurora|Basalt|Beacon|Birch|Blue|Bridge|Canyon|Cedar|Cinder|Clover|Cobalt|Copper
            Coral|Crane|Crescent|Delta|Dune|Éclair|Elm|Ember|Fern|Field|Fjord|Garnet|Glacier|Granite|Grün
            Harbor|Hazel|Heron|Hill|Indigo|Iris|Ivory|Jade|Juniper|Kestrel|Lake|Larch|Laurel|Lumen|Maple
            Marble|Meadow|Mistral|Moss|North|Oak|Ocean|Olive|Onyx|Opal|Orchard|Øst|Pebble|Pine|Prairie
            Quartz|Raven|River|Sable|Saffron|Señal|Slate|Sol|Spruce|Sterling|Summit|Tidal|Topaz|Vale|Velvet
            Violet|Willow|Winter|Zenith|Zürich
            """);
    static final String[] SECOND = words("""
            Street|Valley|Point|Bay|Creek|Ridge|Gate|Park|Square|Crossing|Landing|Grove|Hollow|Cove|Bluff
            Terrace|Quay|Mill|Forge|Spring
            """);
    static final String[] TRADE = words("""
            Bakery|Logistics|Holdings|Insurance|Energy|Foods|Systems|Health|Bank|Materials|Media|Motors
            Networks|Paper|Pharma|Retail|Robotics|Shipping|Steel|Textiles|Tools|Travel|Utilities|Café
            Brauerei|Optics
            """);
    public static final String[] SEGMENT = words("""
            Corporate|Enterprise|Commercial|Public Sector|Small Business
            """);
    public static final String[] INDUSTRY = words("""
            Industrials|Financials|Health Care|Information Technology|Consumer Staples
            Consumer Discretionary|Energy|Utilities|Materials|Real Estate|Communication Services|Education
            Government|Transportation|Hospitality|Agriculture|Aerospace|Construction
            """);
    public static final String[] UNIT = words("""
            US Central|US West|US East|US South|Canada|Mexico|Brazil|Andes|United Kingdom|Ireland|France
            Benelux|Germany|Alps|Iberia|Italy|Nordics|Baltics|Poland|Central Europe|Balkans|Greece|Türkiye
            Levant|Gulf|Egypt|Maghreb|West Africa|East Africa|South Africa|India North|India South|ASEAN
            Japan|Korea|Taiwan|Australia|New Zealand|Pacific|Caribbean
            """);
    static final String[] COUNTRY = words("""
            United States|Canada|Mexico|Brazil|United Kingdom|France|Germany|Spain|Italy|Sweden|Poland
            Japan|India|Australia
            """);
    static final String[] STATE = words("""
            Illinois|Texas|California|New York|Ontario|Jalisco|São Paulo|Bayern|Île-de-France|Cataluña
            Skåne|Queensland|Minnesota|Ohio
            """);
    static final String[] CITY = words("""
            Saint Paul|Chicago|Dallas|San José|Montréal|Köln|Zürich|Málaga|Århus|Łódź|Reykjavík|Curitiba
            Pune|Osaka|Perth|Leeds|Lyon|Ghent|Graz|Turin
            """);
    static final String[] NOTE = words("""
            Knows the purchasing lead|Project in the spring|Renewal is due next year|Prefers to be called
            Met at the fair|Uses our product at two sites
            """);

    private Vocabulary() {}

    private static String[] words(String text) {
        return text.strip().split("[|\n]");
    }
}
