"""Work divided by sex."""

from collections.abc import Iterator

from smtui.checks._kit import Check, Facts, Hit, Pattern, Reading, Severity, hit
from smtui.checks._tone import around, spoken

_WHO = (
    r"(?:男性|女性|男子|女子|男の人|女の人|男|女|お父さん|お母さん|父親|母親|パパ|ママ|奥さん|奥様|奥さま|主婦|婦人会|婦人部|男衆|女衆|嫁|おばちゃん|おばさん)"
    r"(?:の(?:皆さん|皆様|みなさん|皆さま|方々|方|職員|参加者|役目|仕事|係))?(?:陣|たち|達|職員|社員|方|さん)?"
)
_TASK = (
    r"(?:力仕事|力の要る|重い荷物|荷物運び|荷運び|設営|運搬|テント|土のう|やぐら|草刈り|救助|消火|放水|本部|指揮|大工|司会|会長|会議|運転|警備|見回り|機械"
    r"|炊き出し|調理|料理|食事|配膳|お茶|弁当|おにぎり|豚汁|洗い物|皿洗い|掃除|後片付け|片付け|片づけ|世話|子守|保育|子育て|育児|家事|介護"
    r"|接客|接待|給仕|お酌|裁縫|洗濯|買い出し|飾り付け|飾りつけ|笑顔|受付)"
)
_GIVEN = (
    r"(?:お願い|担当|任せ|まかせ|ください|手伝|役目|役割|仕事|出番|腕の見せ|しましょう|活躍"
    r"|が一番|が当然|当たり前|べき|もの|係|に回|が(?:や|作)|をし)"
)
_ASSIGNED = Pattern(
    rf"{_WHO}(?:は|が|に|には|なら)、?[^。!?\n]{{0,14}}{_TASK}[^。!?\n]{{0,16}}{_GIVEN}"
    rf"|{_TASK}[^。!?\n]{{0,14}}(?:は|を|なら)、?[^。、!?\n]{{0,6}}{_WHO}(?:[^。!?\n]{{0,10}}{_GIVEN}|が|、|。|!|です|に)",
    needs="男女父母パマ奥主婦嫁お",
)
_WOMAN = "(?:お母さん|母親|ママ|妻|嫁|主婦|奥さん|奥さま|女性|女)"
_MAN = "(?:お父さん|父親|パパ|夫|亭主|旦那|男性|男)"
_OUGHT = Pattern(
    rf"お?子(?:さん|さま|様|ども|どもたち)(?:に)?(?:は|も)、?[^。!?\n]{{0,8}}{_WOMAN}の[^。、!?\n]{{1,6}}(?:が|に)(?:いちばん|一番|何より|限る|限り|勝る|かな)"
    rf"|(?:のが|てこそ|だけは)、?(?:{_WOMAN}|{_MAN}|長男)(?:という|って(?:いう)?)もの"
    rf"|(?:{_WOMAN}|{_MAN}|長男)(?:たるもの|たる者|としての(?:務め|役目|自覚))"
    rf"|(?:家|家庭|台所|家計|留守)を(?:守る|預かる|支える)のは、?[^。、!?\n]{{0,6}}{_WOMAN}"
    rf"|大黒柱(?:は|の|である|たる)、?{_MAN}",
    needs="男女父母パマ奥主婦嫁妻夫亭旦長",
)
_PAIR = Pattern(
    rf"{_WHO}(?:は|が|に|には)、?[^。!?\n]{{1,14}}?(?:班|係|担当|役|組|隊|仕事|へ|を|に回|料理|家事|年収|正社員|容姿|歳以下)[^。!?\n]{{0,8}}、{_WHO}(?:は|が|に|には)"
    r"、?[^。!?\n]{1,14}?(?:班|係|担当|役|組|隊|仕事|へ|を|に回|お願|料理|家事|年収|正社員|容姿|歳以下)"
)
_SEPARATE = Pattern(
    "更衣|トイレ|便所|浴|風呂|湯|優勝|準優|位|勝|チーム|決勝|試合|種目|検診|丈|服|衣装|着|サイズ|入口|定員|人口|寿命|平均|割合|対象"
)
_EITHER = Pattern(
    r"生活拠点|という時代|宿泊|弟の世話|妹の世話|男女(?:を|が|とも|問)|性別(?:を|に)|男性も女性も|女性も男性も|どなたでも|教室|講座|講習|入門|検診|募集|相談|交代|協力して|分担して"
)
_MESSAGE = "性別で役割を分けています。性別に触れず、できる人にお願いする書き方にしてください。"


class DiscriminationRole(Check):
    """「力仕事は男性、炊き出しは女性」のような、性別による役割分けを見つけます。

    なぜ: 性別で役割を決める呼びかけは、男女共同参画の考えに反します。
    直し方: 性別に触れず「体力に自信のある方」「調理を手伝える方」のように書きます。
    限界: 役割の種類は代表的なものに限ります。

    × «草刈りは男性、お茶の準備は女性»でお願いします。
    × 祭りの当日、«女性の皆さんは豚汁の調理を手伝»ってください。
    × «お弁当作りはお母さんの腕の見せ»どころです。
    × «お子さまには、お母さんの笑顔が一番»。お仕事より先に、まずおうちへ。
    × 疲れていても«家計を預かるのは主婦»です。
    ○ 「家を守るのは妻」という考え方は、少なくなっています。
    ○ 男性のための料理教室を開きます。
    ○ 炊き出しの担当を募集します。男女を問いません。
    ○ 女性用トイレと授乳用テントの設営場所は、地図のとおりです。
    ○ 子育て中のお母さんもお父さんも、気軽に集まれるサロンです。
    """

    code = "discrimination/role"
    name = "性別による役割分け"
    severity = Severity.WARN
    wakes = ("discrimination-group",)

    def find(self, reading: Reading, facts: Facts) -> Iterator[Hit]:
        """Yield tasks given to one sex."""
        done = -1
        for mark in reading.each("discrimination-group"):
            if "gender" not in mark.tags or mark.start < done:
                continue
            start, end = around(reading, mark.start)
            done = end
            found = _ASSIGNED.search(reading.text, start, end)
            if not found:
                found = _OUGHT.search(reading.text, start, end)
            if not found and not _SEPARATE.search(reading.text, start, end):
                found = _PAIR.search(reading.text, start, end)
            if (
                found
                and spoken(reading, found.start())
                and not _EITHER.search(reading.text, start, end)
            ):
                yield hit(reading, *found.span(), _MESSAGE)
