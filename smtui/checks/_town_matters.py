"""Whether a draft holds anything that a municipality would post about."""

from smtui.checks._kit import Facts, Pattern, Reading

_MATTERS = Pattern(
    "[市区町村県](?:内|民|立|役|長|制|政|道|営|の|で|が|は|外|を)|役場|職員|庁舎|窓口|休業|休診"
    "|課(?!金)|係|室|センター|公民館|図書館|公園|博物館|美術館"
    "|会館|体育館|文化|学校|保育|開催|会場|日時|期間|申込|申し込|受付|受け付|募集|問い合わせ"
    "|お知らせ|ご覧|ください"
    "|ホームページ|広報|講座|教室|(?<!ゲームの)(?<!ゲーム)イベント|まつり|祭|運行|通行|警報|注意"
    "|避難|皆さん|皆様|みなさん|みなさま|ご協力|無料"
    "|発令|情報|開園|開館|休館|見頃|展|配信|放送|更新|公開|相談|手続|申請|観光|特産|名物|地元|園"
    "|館|署|満開|開花|予報|気温|警戒|名月|節分|七夕|速報|第[0-9]|スタート|完成|(?<!限定)(?<!新)(?<!推し)(?<!レア)キャラ|給食|献立"
    "|結果|出場|選手"
)

_NOTICES = Pattern(
    "[市区町村県](?:内|民|立|役|長|制|政|道|営|史)|役場|職員|庁舎|窓口|休業|休診|休館|開館|公民館|図書館|博物館|美術館|会館|体育館|公園"
    "|開催|会場|日時|期間|申込|申し込|受付|受け付|募集|問い合わせ|お知らせ|ご覧|ください|ホームページ|広報|講座|教室|まつり|祭|運行|通行|警報|注意"
    "|避難|皆さん|皆様|みなさん|みなさま|ご協力|発令|情報|見頃|配信|放送|更新|公開|相談|手続|申請|観光|特産|名物|地元|満開|開花|予報|警戒|速報|完成|キャラクターが|出場"
)
"""What a notice says and a sigh does not."""


def has_town_matters(
    reading: Reading, facts: Facts, *, clock: bool = True, sigh: bool = False
) -> bool:
    """Tell whether the draft names the municipality, its places, services, dates or contacts.

    `clock`: a time of day alone is one. `sigh`: the draft is one of feelings, so that words of
    daily life (a school, a nursery, a meal) are no matter of the town.
    """
    if reading.has("phone", "mail", "place") or (clock and reading.has("clock")):
        return True
    text = reading.text
    if any(len(name) > 1 and name in text for name in facts.self_names):
        return True
    return bool((_NOTICES if sigh else _MATTERS).search(text))
