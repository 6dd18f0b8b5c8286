"""Chinese texts of searching."""

TEXTS = {
    "search.none": "没有找到 {words}。可以少用几个词，或者只写词的一部分。",
    "search.more": "共 {found} 项，显示了 {shown} 项；-n {found} 显示全部。",
    "search.next": "卡片：actquiz ask --card ID · 练习：actquiz kata NAME",
    "search.kata": "练习",
}
