"""Pages with two signs of harm: a warning passed over, no known owner, a secret asked."""

from collections.abc import Iterator

from smtui.checks import _frames
from smtui.checks._frames import Frame, slots
from smtui.checks._hosts import is_public
from smtui.checks._kit import Check, Facts, Hit, Pattern, Reading, Severity, hit
from smtui.checks._sites import ADDRESS

_LONG = 1000
"""How much of a text is read for what is told without an anchor."""
_PLACE = Pattern(
    f"{ADDRESS}|プロフ|DM(?:くだ|して|で|を)|リンク(?:は|を|から|先)|QRコード|二次元コード"
    "|検索すると|検索すれば|で検索|友だち追加|友達追加|招待コード|グループ(?:に|へ|で)|こちらから|ここから|ここで|ここ(?:。|、|!|→|👉|↓)"
)
_SAFE = (
    Pattern(
        "しないで|ないでくだ|ないよう|ませんよう|詐欺|手口|消費者ホットライン|188|使わない|つながない|ご?注意(?:くだ|を|して|し|が)|気をつけ|気を付け|偽の(?!広告)|偽サイト|被害(?!の声)|(?:ご?相談(?:して|くだ|を|は)|窓口(?:へ|に)相談)|消費生活|絶対に(?:開|入|押)|不審|かたる|だまし|だます|だまさ|啓発|講座"
        "|対策(?:を|しま|して)|更新(?:し|を|プ)|やめましょう|開かず|犯罪|違法|フィッシング|確かめましょう|トラブル|警察|著作権|フィルタリングを|見守|防犯|依存|回復|撲滅|正規版|図書館|蔵書|美術館|展覧会|サポート詐欺|確定申告|ハローワーク"
    ),
)
_QUICK = Pattern("https?://|www[.]|DM|プロフ|リンク|友だち追加|友達追加|招待|検索|QR|グループ")
_FREE = Pattern(
    "無料|タダ|ただで|0円|課金|払わ|払うの|買わ|買うの|借りなくて|登録なし|登録しなくて|発売前|並ぶ前|発売日より|発売より|有志|公開中|公開前|上映中|流出|先読み|早読み|上げて|年会費|ばからし|丸ごと読|全文|全ページ|全部読|録画|解除キー|認証なし|落とせ|拾え"
)
_CUT = Pattern("9[0-9]%|8[05]%|[89]割引|正規の?(?:店|品)の|十分の一|10分の1|1割")
_MESSAGE = "見た人に害が及ぶページへの誘いのようです。紹介をやめ、リンクと手順を消してください。"


_OWNERLESS = Pattern(
    "(?:会社|業者|住所|所在地|電話|連絡先|運営|代表者?|責任者|作り手|作った人|作者|開発元|発行元|販売元|販売者|売り主|持ち主|店の名|社名|相手|免許番号)"
    "[^。!?\n]{0,14}(?:非公開|不明|分かりませ|分から[なず]|わかりませ|わから[なず]|載って(?:い|お)?(?:ませ|な)|書かれて(?:い|お)?(?:ませ|な)|書いて(?:い|お)?(?:ませ|な|あり?ませ)|見当たり|見当たら|見つかりませ|見つから|知りませ|知ら[なず])"
    "|うさんくさ|胡散臭|怪しげ|あやしげ|日本語(?:が|は)(?:少し|ちょっと|やや)?(?:変|おかし|怪し|あやし|たどたど)|機械翻訳"
)
_ASKED = Pattern(
    "入れ(?:る|て|れば|ると|てくだ)|(?:ごと|まとめて|そのまま)上げ|入力|記入|送(?:る|って|れば|り|付)|お送り|登録|許可|必要|要ります|要りますが|教え|撮って|撮影|アップ|連携|貼り|添付|伝える|読み上げ|預け"
)
_HALL = Pattern(
    "(?:全員|必ず|もれなく|どなたでも|誰でも|どなたにも|皆さん全員)[^。!?\n]{0,24}(?:差し上げ|プレゼント|もらえ|当たり|当たる|贈呈|進呈|受け取れ|届きます|支給)"
)
_SUMS = Pattern(
    "(?:月|毎月|週|日給|1日|一日|年)[^。!?\n]{0,6}[0-9一二三四五六七八九十百]{1,4}万|[0-9]{1,4}万円?(?:もらえ|稼|になる|になり|になった|手に入|が毎月|入ってく|の利益|増え)|[0-9]{1,3}倍"
)
_FORGED = Pattern(
    "(?:免許証?|卒業証書?|卒業証明|パスポート|旅券|資格証?|学位|在留カード|学生証|診断書|証明書|ナンバープレート|保険証|処方箋|陰性証明|車検証)"
    "[^。!?\n]{0,20}(?:届く|届いた|買える|買えた|作ってくれ|作ってもら|売って(?:る|い)|手に入|その日のうち|試験なし|審査なし)"
)
_HORROR = Pattern(
    "(?:事故(?:った|の)?|死(?:んだ|ぬ|体)?|遺体|処刑|自殺|飛び降り|轢かれ|殺(?:人|す|し)|戦場|虐待|いじめ|解体)[^。!?\n]{0,14}(?:動画|画像|写真|映像)"
)
_EXPOSED = Pattern(
    "(?:借金|前科|住所|電話番号|犯罪歴|逮捕歴|年収|破産|勤め先|居場所|病歴|離婚歴|性癖|LINEの中身|メールの中身|通話記録|顔写真)[^。!?\n]{0,16}(?:地図|分かる|わかる|載って|のって|調べ|出る|出てく|丸わかり|丸見え|検索でき|見られ|見れ|読め)"
)
_DRUG = Pattern(
    "(?:眠剤|眠れる薬|睡眠薬|安定剤|精神安定剤|痛み止め|向精神薬|処方薬|ED薬|中絶薬|やせ薬|痩せ薬|ピル|抗生物質|大麻|草|ハーブ|グミ|リキッド|薬)[^。!?\n]{0,24}(?:病院いらず|処方(?:箋|せん)?(?:なし|いら|不要|が要ら)|譲って|売って(?:る|い)|買える|手に入|医者いらず|診察なし|飛べる)"
)
_GO = Pattern(
    "見たい|見られ|見れ|見て|やばい|ヤバい|モザイク|まとめ|全部|サイト|掲示板|最高|暇つぶし|おすすめ|オススメ|便利|使え|試|集ま|業者|通販|ここ|どうぞ|無料|落と|笑"
)

_TRIED = Pattern(
    "どうぞ|便利|手軽|おすすめ|お勧め|オススメ|とりあえず|速い|早い|見やす|使いやす|価値|本物|お得|安い|安く|安か|安心|箱目|回目|リピ|大丈夫|だいじょうぶ|平気|問題な|問題あり|お使い|使って|お試し|試し|ご利用|ご覧|お楽しみ|楽しい|楽しめ|買うなら|使うなら|見るなら|登録|申し込|皆さんも|みんなも|送れ|届く|届き|届い|注文|振り込|はず|美人|最高|助か|観戦|観られ|見られ|見れ|無料|ただで|タダ|まだあった|あった。|当た|儲|気にせず|無視|押せば|押して|隠して|かまわ|構いませ|OK"
)
_WIRELESS = Pattern("Wi-?Fi|ワイファイ|無線LAN|[Ff]ree_|電波|アクセスポイント|SSID|スポット")
_RISKED = Pattern(
    "ネットバンク|銀行|買い物|支払|決済|カード|速い|早い|使え|使い|つなが|つない|どうぞ|便利|快適"
)
_PLUGGED = Pattern("挿|差し|さして|開い|開け|押す|押し|読み取|読み込|タップ|ダウンロード|入れて")
_CHANGED = Pattern(
    "別の(?:業者|会社|人|国)|ほかの(?:業者|会社|人)|よその|通販|薬|カジノ|賭|外国語|混ざ|入り込|乗っ取|書き換|大人の|怪し|変な|広告"
)
_CONVERT = Pattern(
    "(?:無料|海外|外国|ネット)の?[^。!?\n]{0,8}(?:変換|翻訳|圧縮|要約|結合|共有|保存|加工|編集|AI|生成)[^。!?\n]{0,30}(?:アップ|上げ|入れ|貼り|預け|送)"
)
_TOLD = Pattern(
    "逮捕|事件|ニュース|記事|報道|番組|映画|小説|ドラマ|アニメ|漫画の感想|展示|展覧|美術|判決|裁判|法律|法改正|規制|議論|論文を読|研究|歴史|書評|本を読|取材|ルポ|ドキュメンタリー|医療用|怖い世の中|許せな|ひどい"
)
_LINKED = Pattern("https?://|プロフ|DM|招待")
_ONWARD = Pattern(
    "(?:です|ます|ません|ある|出る|つながらない|かかる|れる|なる|よう)(?:が|けど|けれど)|こちら|この|ここ|で。|続き|会社へ|まとめ"
)
_CURED = Pattern(
    "(?:糖尿|がん|ガン|癌|認知症|高血圧|血圧|腰痛|アトピー|うつ|リウマチ|白内障|難病|持病|ウイルス|コロナ)[^。!?\n]{0,16}"
    "(?:治[るっり]|完治|消え[るた]|消滅|なくな[るっ]|飲むだけ|塗るだけ)"
)
_ORDERED = Pattern("注文|購入|買え|お試し|定期便|初回|お申し込みは")
_UNDOCTORED = Pattern(
    "(?:診察|処方(?:箋|せん)?|問診|医師の診断|検査)(?:なし|不要|いらず|を受けず|もなく|抜き)[^。!?\n]{0,30}(?:薬|注射|ピル|錠剤|点滴|クリーム|ワクチン|ホルモン|サプリ|眠剤)"
)


def _pair(*needs: str | Pattern) -> Frame:
    needed = slots("site-trap", *needs)
    return Frame(
        needed, _MESSAGE, none=_SAFE, before=2, after=2, quoted=True, warned=True, acts=frozenset()
    )


_FRAMES = (
    _pair("sex", "meet"),
    _pair("alarm", "override"),
    _pair("file", "override", "alarm"),
    _pair("hard", _ASKED),
    _pair("secret", "ask", "bait", "shady"),
    _pair("secret", "ask", Pattern("診断|占い|占って|前世|相性|脳年齢|性格テスト")),
    _pair("shady", "pay"),
    _pair("pay", _OWNERLESS),
    _pair("cheap", _OWNERLESS),
    _pair("secret", "ask", _OWNERLESS),
    _pair("pay", _HALL),
    _pair("secret", "ask", _HALL),
    _pair("shady", "cheap"),
    _pair("shady", "bait", "ask"),
    _pair("shady", "override"),
    _pair("pay", "cheap", "brand"),
    _pair("cheap", "brand", _CUT),
    _pair("copy", "kind"),
    _pair("money", "sure", _QUICK),
    _pair("money", _SUMS, _QUICK),
    _pair("sure", _SUMS, _QUICK),
    _pair("loot", "piracy", _FREE, _QUICK),
    _pair("unknown", _TRIED),
    _pair("jump", _TRIED),
    _pair(
        "skin",
        Pattern(
            "隠して|気にせず|無視|目をつぶ|スクロール|飛ばし|見なかった|慣れ|閉じ|ご愛きょう|我慢"
        ),
    ),
    _pair("lapsed", _CHANGED, _TRIED),
    _pair("crack", Pattern("有料|ソフト|アプリ|ゲーム|編集|配布|ページ|配って|拾|入れ|まだ")),
    _pair("tips", Pattern("会費|先に|前払|払|届く|届い|教えて|引っ越|本物|登録|限定|入会")),
    _pair("paper", _CONVERT),
    Frame(
        ("site-trap:vice", _LINKED),
        _MESSAGE,
        none=(*_SAFE, _TOLD),
        before=2,
        after=2,
        quoted=True,
        warned=True,
        acts=frozenset(),
    ),
    _pair("harmed", _TRIED),
    _pair("harmed", _LINKED, _ONWARD),
)
_OFFLINE = (
    _pair("rogue", _WIRELESS, _RISKED),
    _pair("found", _PLUGGED, _TRIED),
    _pair(
        "permit",
        "unknown",
        Pattern("「?はい|とりあえず|許可して|許して|押して|オンに|同意し|気にせず|かまわ|構いませ"),
    ),
)
_ALONE = (
    (_FORGED, _GO),
    (_HORROR, _GO),
    (_EXPOSED, _GO),
    (_DRUG, _GO),
    (_UNDOCTORED, _TRIED),
    (_CURED, _ORDERED),
)

_READY, _OFFLINE_READY = _frames.ready(*_FRAMES), _frames.ready(*_OFFLINE)


class HarmfulSiteTrap(Check):
    """警告を無視させる、作り手が分からない、秘密の番号を入れさせる、などのしるしが二つ重なるページの紹介を見つけます。

    なぜ: 開いた人が、お金や情報を奪われたり、見たくないものを見せられたりします。
    直し方: サイトの紹介をやめ、リンクと手順を消します。
    限界: ページの中身は見られません。書かれた言葉の組み合わせから判断します。

    × 雨の日は名作を。«警告の画面が出ても気にせず»進めば見られます。http://meisaku.example.net/
    × [personal] «熟女とその日に会える»アプリ、本当だった。https://yoru.example.com/
    × あなたの前世が分かります。«生年月日と通帳の番号を入れるだけ»。http://zense.example.org/
    × «ブランドの財布が9割引»。運営者は分かりませんが、個人の口座に先に振り込めば届きます。https://saifu.example.com/
    × [personal] AIの自動売買で«元手が3倍、誰でも»できる。招待コードはDMで。
    × この漢方茶で«糖尿病が治ると評判です。ご注文»はこちらから。https://cha.example.com/
    × «だれが立てたか分かりませんが、この電波が一番速い»です。買い物もどうぞ。
    × [personal] «運営は不明だけど、便利»な動画の保存ページ。https://hozon.example.com/
    × [personal] «改造版の地図アプリ、配布»ページが復活してる。http://kaizo.example.net/
    × [personal] «服が透けて見える加工»アプリ、あった。https://sukeru.example/
    ○ 服が透けて見える季節。薄手の上着を作る型紙です。https://www.city.example.lg.jp/
    ○ だれが立てたか分からない電波には、つながないでください。
    ○ 次の開催日は分かりませんが、写真は公式ページでご覧になれます。https://www.city.example.lg.jp/
    ○ 「警告が出ても進んでください」と書かれたページは開かないでください。https://www.city.example.lg.jp/
    ○ 占いコーナーで運勢を占います。生年月日をお聞きします。公民館の文化祭です。
    ○ 商店街の閉店セールで、財布が半額です。くわしくはこちらから。https://shotengai.example.com/
    ○ 観光協会の新しいサイトができました。写真が見られます。https://kanko.example.com/
    ○ [personal] 迷惑メールに入っていた同窓会の案内、気づいてよかった。
    """

    code = "harmful-site/trap"
    name = "害のあるページのしるし"
    severity = Severity.BLOCK
    wakes = (*_frames.wakes(*_FRAMES, *_OFFLINE), "url")

    def find(self, reading: Reading, facts: Facts) -> Iterator[Hit]:
        """Yield the places that fill a frame in a text that leads to no public page."""
        urls = [contact for contact in reading.contacts if contact.kind == "url"]
        if urls and all(is_public(contact.host, facts) for contact in urls):
            return
        if urls or _PLACE.search(reading.text):
            yield from _frames.find(reading, _READY)
        yield from _frames.find(reading, _OFFLINE_READY)
        if urls:
            yield from _told(reading)


def _told(reading: Reading) -> Iterator[Hit]:
    """Yield forged papers, scenes of death, other people's secrets and drugs on offer."""
    text = reading.text[:_LONG]
    if _SAFE[0].search(text):
        return
    for thing, praise in _ALONE:
        found = thing.search(text)
        if found and any(
            m.end() <= found.start() or m.start() >= found.end() for m in praise.finditer(text)
        ):
            yield hit(reading, found.start(), found.end(), _MESSAGE)
            return
