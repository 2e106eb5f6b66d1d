"""Standing up to those who spoke: grilling, duels, curt orders, calling them out, answering on."""

from smtui.checks._frames import Frame, Framed
from smtui.checks._kit import Account, Pattern, Severity
from smtui.domain.reading import Act

_MESSAGE = (
    "声を寄せた人に立ち向かう言い方です。問い詰めや挑む言葉を消し、事実と案内だけにしてください。"
)
_FOE = Pattern(
    "お声|ご?意見|ご?批判|ご?指摘|苦情|クレーム|コメント|投稿|書き込|お?電話|文句|抗議|不満|記事|記者|新聞|議員|反対|ください|ますよ|お?返信|匿名"
)
_GIVEN = Pattern(
    "(?:お?電話|コメント|投稿|ご?意見|書き込み|投書|苦情|メール|ご?批判|お?手紙|クレーム|文句)(?:を|まで|が|も)?[^。、!?\n]{0,6}"
    "(?:くださった|くれた|いただいた|つけた|書いた|寄せた|なさった|した|された)(?:方|人|皆さま|皆さん)(?:へ|、)"
)
_GRILL = Pattern("(?<!さ)んですか(?!ら|ぁ|あ)")
_NOT_EVEN = Pattern("(?:ない|なかった|つもりな|気な|何様な)んですか(?!ら|ぁ|あ)")
_ORDER = Pattern(
    "[うくすつぬむる]な(?:[。!]|、(?!と)|よ[。!]|$)|(?:黙|だま|帰|謝|消え|読)れ(?:[。!]|よ)"
)
_REVENGE = Pattern(
    "最後に(?:し|いた|回)|後回し|除いて|抜きで|外させて|(?:いただか|もらわ|来)なくて(?:も)?(?:結構|けっこう|構い)|お断りしま"
)
_TRY_IT = Pattern(
    "(?:人|やつ|奴|連中|方)(?:は|こそ|、)[^。!?\n]{0,16}[てで](?:みろ|みなよ|みたらいい|こい|来い)"
)
_SERVED = Pattern(
    "ありがと|感謝|御礼|お礼|申し訳|おわび|お詫び|うれし|嬉し|助か|お待ち|ご連絡|お知らせ|お答え|回答|ご案内|抽選|当選|プレゼント|参加|お配り|募集|改善|直し|見直|詐欺|不審"
)
_STORY = Pattern(
    "「|落語|漫才|コント|劇|映画|ドラマ|クイズ|ゲーム|試合|選手|対戦|対決|将棋|囲碁|相撲|柔道|剣道|討論|ディベート|ぼく|ボク|わし|だワン|だにゃ|どうして|なぜ|質問|聞きました|尋ねま|答えは|詐欺|不審|花粉|雪合戦|綱引"
)
_SPAT = Pattern(
    "(?:反論|論破|レスバ|言い返し|やり返し|噛みつい)(?:を)?(?:し)?(?:(?:て|で)(?:い)?(?:る|ます|やっ|やる|あげ|き[たて])|続け|まく[っり]|するつもり)"
)
_FRIENDLY = Pattern(
    "論文|査読|授業|ディベート|討論会|弟|妹|息子|娘|夫|妻|母|父|上司に|映画|ドラマ|漫画|小説|反省|後悔|やめ|大人げな"
)
_ANY: frozenset[Act] = frozenset()
_OFFICIAL = Account.OFFICIAL
_FRAMES = (
    Frame(("defy:ask", _GRILL), _MESSAGE, none=(_STORY,), account=_OFFICIAL,
          when=("reply", "share"), acts=_ANY, warned=True, whole=True),
    Frame(("defy:ask", _NOT_EVEN), _MESSAGE, none=(_STORY,), before=1, account=_OFFICIAL,
          acts=_ANY, warned=True, whole=True),
    Frame(("defy:ask", _GRILL, _FOE), _MESSAGE, none=(_STORY,), before=1, account=_OFFICIAL,
          acts=_ANY, warned=True, whole=True),
    Frame(("defy:duel", _FOE), _MESSAGE, none=(_STORY,), before=1, after=1, account=_OFFICIAL,
          acts=_ANY, warned=True, whole=True),
    Frame(("defy:caller", _GIVEN), _MESSAGE, none=(_SERVED,), after=1, account=_OFFICIAL,
          acts=frozenset({Act.THANKS, Act.APOLOGISES}), warned=True, whole=True),
    Frame(("defy:caller", _FOE, _REVENGE), _MESSAGE, none=(_STORY,), account=_OFFICIAL,
          acts=_ANY, warned=True, whole=True),
    Frame(("tone-complaint", _TRY_IT), _MESSAGE, none=(_FRIENDLY,), account=Account.PERSONAL,
          acts=_ANY, warned=True),
    Frame(("tone-complaint", _ORDER), _MESSAGE, none=(_STORY,), after=1, account=_OFFICIAL,
          acts=_ANY, warned=True, whole=True),
    Frame(("defy:other", _ORDER), _MESSAGE, none=(_STORY,), after=1, account=_OFFICIAL,
          acts=_ANY, warned=True, whole=True),
    Frame(("defy:answer", "defy:other", _SPAT), _MESSAGE, none=(_FRIENDLY,), before=1,
          account=Account.PERSONAL, acts=_ANY, warned=True),
)  # fmt: skip


class ConfrontationDefy(Framed):
    """公式の発信での詰問（〜んですか）、対決の言葉、命令、声を寄せた人への名指しの呼びかけと、私的な言い返しの実況を見つけます。

    なぜ: 役所が市民に立ち向かう姿は切り取られて広まり、意見が届かなくなります。
    直し方: 問い詰めや挑む言葉を消し、事実と問い合わせ先だけを書きます。
    限界: 語調だけの冷たさは分かりません。

    × [reply] «記録をお読みになったんですか»。
    × 先日の批判のコメントには、«いつでも受けて立ちます»。
    × «窓口にお電話をくださった方、これで文句はありませんね»。
    × 袋が高いという苦情が来ました。«では買うな、使うな»。
    × 除雪は無駄との«お声をくださった方のお宅の前は、最後にいたします»。
    × [personal] 役所に«文句を言う人は、一度窓口で働いてみろ»。
    × [personal] 市を悪く言うアカウントに、«リプで反論してる»。相手が消すまで続ける。
    ○ [reply] どちらで買えるのか、「本当に無料なんですか」とのお尋ねが多くあります。無料です。
    ○ クイズです。この花、何色に咲くんですか？ 答えは来週。
    ○ コメントをくださった方、ありがとうございました。
    ○ 市長杯の将棋大会。昨年の優勝者が、挑戦を受けて立ちます。
    ○ 苦情が増えています。夜の公園で花火をしないでください。
    ○ [personal] 弟に反論してるうちに、自分が間違っていると気づいた。
    """

    code = "confrontation/defy"
    name = "声を寄せた人への詰問と対決"
    severity = Severity.WARN
    frames = _FRAMES
