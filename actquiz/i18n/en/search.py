"""English texts of searching."""

TEXTS = {
    "search.none": "Nothing holds {words}. Try fewer words, or a part of one.",
    "search.more": "{shown} of {found}; -n {found} shows all.",
    "search.next": "A card: actquiz ask --card ID · a kata: actquiz kata NAME",
    "search.kata": "kata",
}
