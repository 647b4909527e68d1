<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>AccessibilityText</name>
    <message>
        <source>Clear</source>
        <comment>what is typed</comment>
        <translation>消去</translation>
    </message>
</context>
<context>
    <name>AdvisoriesFile</name>
    <message numerus="yes">
        <source>The known faults are %n days old. “gear-audit advisories update” fetches newer ones.</source>
        <translation>
            <numerusform>既知の脆弱性データは %n 日前のものです。「gear-audit advisories update」で新しいものを取得できます。</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no database of known faults yet. “gear-audit advisories update” fetches one, and “gear-audit advisories import FILE…” makes one of files.</source>
        <translation>既知の脆弱性のデータベースはまだありません。「gear-audit advisories update」で取得するか、「gear-audit advisories import ファイル…」でファイルから作成できます。</translation>
    </message>
</context>
<context>
    <name>AdvisoriesText</name>
    <message>
        <source>Usage: gear-audit advisories update | import FILE… | status | remove

Keeps the database of known faults of PyPI&apos;s packages, which filters, exports, checks and
the window go by. Nothing is fetched unless it is asked for.

  update         fetch what has changed, from the addresses in the settings
  import FILE…   take files instead, on a computer without a network: OSV&apos;s zip of PyPI, a
                 folder of records, CISA&apos;s list (JSON), FIRST&apos;s scores (csv.gz); they are
                 told apart by what is in them
  status         show how old it is, where it came from and what is in it
  remove         remove it from this computer

Options:
  -h, --help     show this text

Exit status: 0 done, 1 a part could not be had, or there is no database, 2 wrong usage,
3 nothing could be done, 130 interrupted.
</source>
        <translation>使い方: gear-audit advisories update | import ファイル… | status | remove

PyPI のパッケージの既知の脆弱性のデータベースを管理します。フィルター、エクスポート、規則の
確認、ウィンドウがこれを使います。指示されない限り、何も取得しません。

  update            変更されたものを、設定のアドレスから取得する
  import ファイル…  ネットワークのないコンピューターでは、代わりにファイルを取り込む:
                    PyPI 用の OSV の zip、記録のフォルダー、CISA の一覧（JSON）、FIRST のスコア
                    （csv.gz）。内容によって区別する
  status            データの古さ、入手元、内容を表示する
  remove            このコンピューターから削除する

オプション:
  -h, --help        この説明を表示する

終了ステータス: 0 完了、1 一部を取得できなかったか、データベースがない、2 使い方の誤り、
3 何もできなかった、130 中断。
</translation>
    </message>
    <message>
        <source>What is there is the newest.</source>
        <translation>手元のものが最新です。</translation>
    </message>
    <message>
        <source>There is no database of known faults yet. “gear-audit advisories update” fetches one.</source>
        <translation>既知の脆弱性のデータベースはまだありません。「gear-audit advisories update」で取得できます。</translation>
    </message>
    <message>
        <source>Kept in %1</source>
        <translation>%1 に保存しました</translation>
    </message>
    <message>
        <source>Removed.</source>
        <translation>削除しました。</translation>
    </message>
    <message>
        <source>say which FILE to take.</source>
        <translation>取り込むファイルを指定してください。</translation>
    </message>
    <message>
        <source>“%1” is one too many.</source>
        <translation>「%1」が余分です。</translation>
    </message>
    <message>
        <source>“%1” is not a command for the known faults.</source>
        <translation>「%1」は既知の脆弱性のコマンドではありません。</translation>
    </message>
</context>
<context>
    <name>AdvisoryText</name>
    <message>
        <source>OSV’s records</source>
        <translation>OSV の記録</translation>
    </message>
    <message>
        <source>CISA’s list of exploited vulnerabilities</source>
        <translation>CISA の悪用された脆弱性の一覧</translation>
    </message>
    <message>
        <source>FIRST’s scores</source>
        <translation>FIRST のスコア</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>a date</comment>
        <translation>不明</translation>
    </message>
    <message>
        <source>of today</source>
        <translation>今日</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) old</source>
        <translation>
            <numerusform>%n 日前</numerusform>
        </translation>
    </message>
    <message>
        <source>Known faults: %1, of %2, %3</source>
        <translation>既知の脆弱性: %1、%2（%3）</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n 件の記録</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n package(s)</source>
        <translation>
            <numerusform>%n 個のパッケージ</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %L2 of %3, fetched %4 from %5</source>
        <comment>source, count, date, date, address</comment>
        <translation>%1: %L2 件（%3）、%4 に %5 から取得</translation>
    </message>
    <message>
        <source>They are more than two weeks old: what has become known since is missing.</source>
        <translation>2 週間以上前のものです。それ以降に判明したものは含まれていません。</translation>
    </message>
    <message>
        <source>Fetching %1</source>
        <translation>取得中: %1</translation>
    </message>
    <message>
        <source>Fetching %1, %2</source>
        <comment>what, bytes</comment>
        <translation>取得中: %1、%2</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>読み込み中: %1</translation>
    </message>
    <message>
        <source>Reading %1, %L2</source>
        <comment>what, how many</comment>
        <translation>読み込み中: %1、%L2</translation>
    </message>
    <message>
        <source>Putting them together</source>
        <translation>まとめています</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) could not be read and were passed over:</source>
        <translation>
            <numerusform>%n 件の記録を読み取れず、飛ばしました:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AuditArguments</name>
    <message>
        <source>“%1” is not expected here.</source>
        <translation>「%1」はここでは使えません。</translation>
    </message>
    <message>
        <source>--%1 needs a value.</source>
        <translation>--%1 には値が必要です。</translation>
    </message>
    <message>
        <source>say what to audit: --exchange FOLDER-OR-URL, --instance NAME or --all-instances.</source>
        <translation>監査する対象を指定してください: --exchange フォルダーまたは URL、--instance 名前、--all-instances。</translation>
    </message>
    <message>
        <source>--inspect takes one of %1, not “%2”.</source>
        <translation>--inspect には %1 のいずれかを指定します。「%2」は使えません。</translation>
    </message>
    <message>
        <source>--jobs takes a number from 1 to 16, not “%1”.</source>
        <translation>--jobs には 1～16 の数を指定します。「%1」は使えません。</translation>
    </message>
    <message>
        <source>Usage: gear-audit audit SOURCE… [options]

Audits every gear that has no answer yet, and keeps the result in the working folder:
exchange_master_json.json for a Gear Exchange, instance_master_json.json for
instances. Gears that could not be audited are tried again by the next run.

Sources, one or more of:
  --exchange FOLDER-OR-URL  a folder that holds gears/ORGANISATION/*.json, or the
                            address of a git repository with such a folder
  --instance NAME           an instance of “gear-audit instances list”; may be repeated
  --all-instances           every instance that is enabled

Options:
  --all-versions            every version of an instance&apos;s gears, not the newest alone
  --workdir DIR             where the result is kept (default: %1)
  --only GLOB               only gears whose ORGANISATION/NAME matches, such as
                            “flywheel/dicom-*”; may be repeated
  --shard I/N               only the I-th of N equal parts, such as 2/4, for as many
                            machines; “gear-audit merge” brings the results together.
                            Versions of one gear are in one part
  --jobs N                  images examined at once, 1 to 16
  --refresh                 keep the earlier result in archive/ and audit again what
                            these options choose; all other results stay
  --inspect WAY             how images are examined. docker: run once by an engine;
                            layers: read layer by layer from where they are, without one;
                            both: and compared; auto, the default: by the engine, and by
                            the layers where there is none or where it cannot
  --engine PROGRAM          docker or podman, or the path of one
  --json                    progress as a line of JSON an event on standard output, for
                            programs; “gear-audit schema progress” tells them
  --quiet                   say nothing but what failed, and how it ended
  -h, --help                show this text

Progress and messages go to standard error; the path of the result is printed on
standard output. Ctrl-C stops; what has ended is kept.

Exit status: 0 every gear has an answer, 1 some could not be audited, 2 wrong usage,
3 nothing could run, 130 interrupted.
</source>
        <translation>使い方: gear-audit audit 対象… [オプション]

まだ回答のない gear をすべて監査し、結果を作業フォルダーに保存します: Gear Exchange は
exchange_master_json.json、インスタンスは instance_master_json.json です。監査できなかった
gear は、次の実行でもう一度試します。

対象（1 つ以上）:
  --exchange フォルダーまたは URL
                            gears/組織/*.json を含むフォルダー、またはそのような
                            フォルダーのある git リポジトリのアドレス
  --instance 名前           「gear-audit instances list」のインスタンス。繰り返し可
  --all-instances           有効なすべてのインスタンス

オプション:
  --all-versions            最新だけでなく、インスタンスの gear のすべてのバージョン
  --workdir フォルダー      結果の保存先（既定: %1）
  --only パターン           「flywheel/dicom-*」のように、組織/名前が一致する gear のみ。
                            繰り返し可
  --shard I/N               2/4 のように、N 等分した I 番目の部分のみ。同じ数のマシンで使い、
                            「gear-audit merge」で結果をまとめる。1 つの gear のバージョンは
                            1 つの部分に入る
  --jobs N                  同時に調査するイメージの数、1～16
  --refresh                 以前の結果を archive/に残し、これらのオプションで選んだものを
                            監査し直す。ほかの結果は残る
  --inspect 方法            イメージの調査方法。docker: エンジンで一度起動する、
                            layers: エンジンなしで、置かれている場所からレイヤーごとに
                            読む、both: 両方を行い比較する、auto（既定）: エンジンで、
                            エンジンがないかできない場合はレイヤーから
  --engine プログラム       docker または podman、またはそのパス
  --json                    プログラム用に、進行状況を 1 件につき 1 行の JSON で標準出力に出す。
                            「gear-audit schema progress」で説明
  --quiet                   失敗したものと、どう終わったかだけを知らせる
  -h, --help                この説明を表示する

進行状況とメッセージは標準エラー出力に、結果のパスは標準出力に出ます。Ctrl-C で停止します。
終わったものは残ります。

終了ステータス: 0 すべての gear に回答がある、1 監査できなかったものがある、2 使い方の誤り、
3 何も実行できなかった、130 中断。
</translation>
    </message>
    <message>
        <source>--shard takes a part and how many there are, such as 2/4, not “%1”.</source>
        <translation>--shard には 2/4 のように、何番目かと全体の数を指定します。「%1」は使えません。</translation>
    </message>
</context>
<context>
    <name>AuditCommandText</name>
    <message>
        <source> (kept: %1)</source>
        <comment>Pythons of version 0.9</comment>
        <translation> （保持: %1）</translation>
    </message>
    <message>
        <source>No gear matches --only %1.</source>
        <translation>--only %1 に一致する gear はありません。</translation>
    </message>
    <message>
        <source>Not audited:</source>
        <translation>監査できなかったもの:</translation>
    </message>
    <message>
        <source>There is no enabled instance. Add one with “gear-audit instances add”.</source>
        <translation>有効なインスタンスがありません。「gear-audit instances add」で追加してください。</translation>
    </message>
    <message>
        <source>There is no instance “%1”. See “gear-audit instances list”.</source>
        <translation>インスタンス「%1」はありません。「gear-audit instances list」を見てください。</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>停止しています…</translation>
    </message>
</context>
<context>
    <name>AuditText</name>
    <message>
        <source>Waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>Looking for the image</source>
        <translation>イメージを探しています</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>ダウンロード中</translation>
    </message>
    <message>
        <source>Unpacking</source>
        <translation>展開中</translation>
    </message>
    <message>
        <source>Waiting to be examined</source>
        <translation>調査待ち</translation>
    </message>
    <message>
        <source>Examining</source>
        <translation>調査中</translation>
    </message>
    <message>
        <source>Removing the image</source>
        <translation>イメージを削除しています</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>stage, bytes</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>The container engine</source>
        <translation>コンテナーエンジン</translation>
    </message>
    <message>
        <source>%1 does not answer. The gears that need it wait; it is asked again in %2.</source>
        <translation>%1 が応答しません。これを必要とする gear は待機し、%2 後にもう一度問い合わせます。</translation>
    </message>
    <message>
        <source>%1 answers again.</source>
        <translation>%1 がまた応答するようになりました。</translation>
    </message>
    <message>
        <source>%1 has not answered for as long as it may be waited for. The gears that need it could not be audited; the next audit tries them again.</source>
        <translation>%1 は待てる時間内に応答しませんでした。これを必要とする gear は監査できませんでした。次の監査でもう一度試します。</translation>
    </message>
    <message>
        <source>The audit was stopped.</source>
        <translation>監査を停止しました。</translation>
    </message>
    <message>
        <source>Nothing was left to audit.</source>
        <translation>監査するものは残っていませんでした。</translation>
    </message>
    <message numerus="yes">
        <source>%n gear(s) audited.</source>
        <translation>
            <numerusform>%n 個の gear を監査しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gear(s) had an answer already.</source>
        <translation>
            <numerusform>%n 個の gear にはすでに回答がありました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gear(s) could not be audited.</source>
        <translation>
            <numerusform>%n 個の gear は監査できませんでした。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CacheText</name>
    <message>
        <source>Usage: gear-audit cache status | clear

What was read of images&apos; layers is kept on this computer, so that a layer that several
images have, or one that has not changed, is not fetched again. It holds no results:
without it the next audit takes longer and finds the same.

  status         show where it is and what it takes
  clear          remove it

Options:
  -h, --help     show this text

Exit status: 0 done, 2 wrong usage, 3 something of it could not be removed.
</source>
        <translation>使い方: gear-audit cache status | clear

イメージのレイヤーから読み取ったものはこのコンピューターに保存され、複数のイメージに共通の
レイヤーや変わっていないレイヤーを再び取得せずに済みます。監査の結果は含みません。なくても、
次の監査に時間がかかるだけで、同じものが見つかります。

  status         場所と使用量を表示する
  clear          削除する

オプション:
  -h, --help     この説明を表示する

終了ステータス: 0 完了、2 使い方の誤り、3 一部を削除できなかった。
</translation>
    </message>
    <message>
        <source>“%1” is one too many.</source>
        <translation>「%1」が余分です。</translation>
    </message>
    <message>
        <source>“%1” is not a command for the cache.</source>
        <translation>「%1」はキャッシュのコマンドではありません。</translation>
    </message>
    <message>
        <source>Cleared: %1.</source>
        <translation>消去しました: %1。</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2, %n layer(s)</source>
        <translation>
            <numerusform>%1: %2、%n レイヤー</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChangeText</name>
    <message>
        <source>new</source>
        <translation>新規</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>消滅</translation>
    </message>
    <message>
        <source>newer</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>older</source>
        <translation>後退</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Gear</source>
        <translation>gear</translation>
    </message>
    <message>
        <source>Version of the gear</source>
        <translation>gear のバージョン</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>イメージ</translation>
    </message>
    <message>
        <source>Image built anew</source>
        <translation>イメージの再ビルド</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>SDK-enabled</source>
        <translation>SDK 対応</translation>
    </message>
    <message>
        <source>Operating system</source>
        <translation>オペレーティングシステム</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>ツール</translation>
    </message>
    <message>
        <source>Python</source>
        <translation>Python</translation>
    </message>
    <message>
        <source>Python in use</source>
        <translation>使用中の Python</translation>
    </message>
    <message>
        <source>pip</source>
        <translation>pip</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>パッケージ</translation>
    </message>
    <message>
        <source>Known fault</source>
        <translation>既知の脆弱性</translation>
    </message>
    <message>
        <source>Known since the database is newer</source>
        <translation>データベースの更新後に判明</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no value at all</comment>
        <translation>なし</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>what changed: before → after</comment>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>fits the site&apos;s release</source>
        <translation>サイトのリリースに合う</translation>
    </message>
    <message>
        <source>behind the site&apos;s release</source>
        <translation>サイトのリリースより古い</translation>
    </message>
    <message>
        <source>ahead of the site&apos;s release</source>
        <translation>サイトのリリースより新しい</translation>
    </message>
    <message>
        <source>past its end of life</source>
        <translation>サポート終了</translation>
    </message>
    <message>
        <source>past its end of life since %1</source>
        <comment>a date</comment>
        <translation>%1 にサポート終了</translation>
    </message>
</context>
<context>
    <name>CheckText</name>
    <message>
        <source>Usage: gear-audit check FILE… [options]

Asks rules of results, for a pipeline: what gears start that is known to be dangerous, past
its end of life, or behind. Without --policy the rules are those that --default prints.

Options:
  --policy FILE      your own rules: a name, a filter, a level and a sentence each
  --ignore FILE      judgements of faults, or a document of OpenVEX, beside the one that lies
                     beside the results
  --advisories FILE  another database of known faults
  --format FORMAT    text (default), json, sarif or junit
  --default          print the default rules, to begin your own with
  -h, --help         show this text

Exit status: 0 no rule of the level “error” is broken, 1 one is, 2 wrong usage, or a rule, a
judgement or the database that a rule needs cannot be read, 3 the results cannot be read.
</source>
        <translation>使い方: gear-audit check ファイル… [オプション]

パイプライン用に、結果に規則を当てはめます: gear が起動するもののうち、危険と知られている
もの、サポートが終了したもの、古いもの。--policy がなければ、--default が表示する規則を
使います。

オプション:
  --policy ファイル  独自の規則: それぞれ名前、フィルター、レベル、文
  --ignore ファイル  結果の横にあるもののほかに使う、脆弱性の評価または OpenVEX の文書
  --advisories ファイル
                     別の既知の脆弱性のデータベース
  --format 形式      text（既定）、json、sarif、junit
  --default          独自の規則の土台として、既定の規則を表示する
  -h, --help         この説明を表示する

終了ステータス: 0 レベル「error」の規則に違反がない、1 違反がある、2 使い方の誤り、または
規則、評価、規則に必要なデータベースを読み取れない、3 結果を読み取れない。
</translation>
    </message>
    <message>
        <source>error</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>note</source>
        <translation>注意</translation>
    </message>
    <message>
        <source>passed  %1</source>
        <translation>合格  %1</translation>
    </message>
    <message>
        <source>%1  %2: %3 %4</source>
        <comment>level, rule, 12 gears, sentence</comment>
        <translation>%1  %2: %3 %4</translation>
    </message>
    <message numerus="yes">
        <source>%n gear(s).</source>
        <translation>
            <numerusform>%n gear。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ほか %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>say which FILE with results to check.</source>
        <translation>確認する結果のファイルを指定してください。</translation>
    </message>
    <message>
        <source>The result could not be written.</source>
        <translation>結果を書き込めませんでした。</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>“%1”: files are opened in the window, which takes no options.</source>
        <translation>「%1」: ファイルはウィンドウで開かれますが、ウィンドウはオプションを取りません。</translation>
    </message>
    <message>
        <source>“%1” is a folder, not a file with results.</source>
        <translation>「%1」はフォルダーで、結果のファイルではありません。</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>ファイル「%1」はありません。</translation>
    </message>
    <message>
        <source>“%1” is not an option.</source>
        <translation>「%1」はオプションではありません。</translation>
    </message>
    <message>
        <source>“%1” is not a command.</source>
        <translation>「%1」はコマンドではありません。</translation>
    </message>
    <message>
        <source>Usage: gear-audit                  open the window
       gear-audit FILE…            open the window on files with results
       gear-audit COMMAND …        work in the terminal

Tells which gears contain which Pythons and which packages, by looking into their
Docker images.

Commands:
  audit       audit the gears of instances and an Exchange, and keep the result as JSON
  instances   add, list, remove, test and import the Flywheel instances to audit
  query       find gears, Pythons and packages in results
  diff        tell what changed between two results, or differs between two sites
  fixes       tell what to rebuild first, by the faults that it mends
  export      write results as CSV, CycloneDX, requirements or JSON
  verify      look into images by the engine and by their layers, and compare
  check       ask rules of results, for a pipeline: text, JSON, SARIF, JUnit
  advisories  fetch, import, show or remove the known faults of packages
  history     show what each audit came to, in figures
  merge       bring the results of several folders together
  generate    print a file that lets Slurm or Kubernetes run an audit in parts
  schema      print the JSON Schema of what the program writes
  cache       show or clear what is kept of images&apos; layers for the next audit
  help        show a page of the help, such as “gear-audit help filter”

Options:
  -h, --help       show this text; “gear-audit COMMAND --help” tells more
  -v, --version    show the version

Exit status: 0 done, 1 some gears could not be audited, or nothing was found, 2 wrong
usage, 3 nothing could run, 130 interrupted.
</source>
        <translation>使い方: gear-audit                  ウィンドウを開く
        gear-audit ファイル…        結果のファイルをウィンドウで開く
        gear-audit コマンド …       端末で作業する

Docker イメージを調べ、どの gear にどの Python とパッケージがあるかを示します。

コマンド:
  audit      インスタンスと Exchange の gear を監査し、結果を JSON で保存する
  instances  監査する Flywheel インスタンスの追加、一覧、削除、テスト、インポート
  query      結果から gear、Python、パッケージを探す
  diff       2 つの結果の間の変化、または 2 つのサイトの相違を示す
  fixes      直る脆弱性に基づいて、先に再ビルドすべきものを示す
  export     結果を CSV、CycloneDX、requirements、JSON で書き出す
  verify     エンジンとレイヤーの両方でイメージを調べ、比較する
  check      パイプライン用に、結果に規則を当てはめる: text、JSON、SARIF、JUnit
  advisories パッケージの既知の脆弱性の取得、インポート、表示、削除
  history    各監査の結果を数値で示す
  merge      複数のフォルダーの結果をまとめる
  generate   Slurm や Kubernetes で監査を分割実行するためのファイルを表示する
  schema     プログラムが書くものの JSON Schema を表示する
  cache      次の監査のために保存したレイヤーの情報の表示、消去
  help       「gear-audit help filter」のように、ヘルプのページを表示する

オプション:
  -h, --help       この説明を表示する。「gear-audit コマンド --help」で詳しい説明
  -v, --version    バージョンを表示する

終了ステータス: 0 完了、1 監査できなかった gear があるか、何も見つからなかった、2 使い方の
誤り、3 何も実行できなかった、130 中断。
</translation>
    </message>
</context>
<context>
    <name>CommandText</name>
    <message>
        <source>gear-audit: %1
See “%2 --help”.
</source>
        <translation>gear-audit: %1
「%2 --help」を見てください。
</translation>
    </message>
</context>
<context>
    <name>CommandWordsText</name>
    <message>
        <source>--%1 needs a value.</source>
        <translation>--%1 には値が必要です。</translation>
    </message>
    <message>
        <source>--%1 takes %2, not “%3”.</source>
        <translation>--%1 には %2 を指定します。「%3」は使えません。</translation>
    </message>
</context>
<context>
    <name>CompareSources</name>
    <message>
        <source>%1, until %2</source>
        <comment>a report and a date</comment>
        <translation>%1、%2 まで</translation>
    </message>
</context>
<context>
    <name>ConnectionText</name>
    <message>
        <source>the key of a device</source>
        <translation>デバイスのキー</translation>
    </message>
    <message>
        <source>%1, a device</source>
        <translation>%1、デバイス</translation>
    </message>
    <message>
        <source>an administrator</source>
        <translation>管理者</translation>
    </message>
    <message>
        <source>a user, not an administrator</source>
        <translation>管理者ではないユーザー</translation>
    </message>
    <message>
        <source>%1, an administrator</source>
        <translation>%1、管理者</translation>
    </message>
    <message>
        <source>%1, not an administrator</source>
        <translation>%1、管理者ではない</translation>
    </message>
    <message>
        <source>%1 cannot be reached.</source>
        <translation>%1 に接続できません。</translation>
    </message>
    <message>
        <source>Check the address for typing mistakes, and whether this computer is on the right network or VPN.</source>
        <translation>アドレスの入力間違いがないか、このコンピューターが正しいネットワークまたは VPN にあるかを確認してください。</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 は時間内に応答しませんでした。</translation>
    </message>
    <message>
        <source>Check the network or VPN, and test again.</source>
        <translation>ネットワークまたは VPN を確認し、もう一度テストしてください。</translation>
    </message>
    <message>
        <source>The certificate of %1 is not trusted.</source>
        <translation>%1 の証明書は信頼されていません。</translation>
    </message>
    <message>
        <source>Check the address. If the site has an authority of its own, name the file with its certificate in the settings. The key is not sent to a site that cannot prove who it is.</source>
        <translation>アドレスを確認してください。サイトに独自の認証局がある場合は、その証明書のファイルを設定で指定してください。身元を証明できないサイトにはキーを送りません。</translation>
    </message>
    <message>
        <source>%1 answers, but not as Flywheel does.</source>
        <translation>%1 は応答しますが、Flywheel の応答ではありません。</translation>
    </message>
    <message>
        <source>Check the address: it is that of the page where you log in to Flywheel.</source>
        <translation>アドレスを確認してください。Flywheel にログインするページのアドレスです。</translation>
    </message>
    <message>
        <source>%1 sends requests on to another address.</source>
        <translation>%1 は要求を別のアドレスへ転送します。</translation>
    </message>
    <message>
        <source>The key was not sent there. If the site has moved, enter its new address.</source>
        <translation>キーはそこへ送っていません。サイトが移転した場合は、新しいアドレスを入力してください。</translation>
    </message>
    <message>
        <source>%1 takes no more requests for now.</source>
        <translation>%1 は今のところこれ以上要求を受け付けません。</translation>
    </message>
    <message>
        <source>Wait some minutes, and test again.</source>
        <translation>数分待ってから、もう一度テストしてください。</translation>
    </message>
    <message>
        <source>The answer of %1 is larger than allowed.</source>
        <translation>%1 の応答が許容サイズを超えています。</translation>
    </message>
    <message>
        <source>Check the address.</source>
        <translation>アドレスを確認してください。</translation>
    </message>
    <message>
        <source>%1 does not accept the key.</source>
        <translation>%1 がキーを受け付けません。</translation>
    </message>
    <message>
        <source>It may have expired, or be a key of another site. Make a new one on your profile page there, and enter it instead.</source>
        <translation>期限切れか、別のサイトのキーかもしれません。サイトのプロフィールページで新しいキーを作り、入れ替えてください。</translation>
    </message>
    <message>
        <source>The user of this key is disabled or unknown.</source>
        <translation>このキーのユーザーは無効か、不明です。</translation>
    </message>
    <message>
        <source>Ask an administrator of the site to enable it.</source>
        <translation>サイトの管理者に有効化を依頼してください。</translation>
    </message>
    <message>
        <source>The user of this key has no permission for that.</source>
        <translation>このキーのユーザーにはその権限がありません。</translation>
    </message>
    <message>
        <source>Ask an administrator of the site for it.</source>
        <translation>サイトの管理者に権限を依頼してください。</translation>
    </message>
    <message>
        <source>The container engine cannot reach the registry %1.</source>
        <translation>コンテナーエンジンがレジストリ %1 に接続できません。</translation>
    </message>
    <message>
        <source>Check the network or VPN of the computer that the engine runs on. Gears whose images are elsewhere can be audited all the same.</source>
        <translation>エンジンが動いているコンピューターのネットワークまたは VPN を確認してください。イメージが別の場所にある gear は、そのままでも監査できます。</translation>
    </message>
    <message>
        <source>The container engine does not trust the certificate of the registry %1.</source>
        <translation>コンテナーエンジンがレジストリ %1 の証明書を信頼していません。</translation>
    </message>
    <message>
        <source>The engine has certificates of its own. Give it that of the site&apos;s authority; for Docker on Linux in /etc/docker/certs.d/%1/ca.crt.</source>
        <translation>エンジンは独自の証明書を使います。サイトの認証局の証明書をエンジンに渡してください。Linux の Docker では/etc/docker/certs.d/%1/ca.crt に置きます。</translation>
    </message>
    <message>
        <source>The registry of %1 does not accept the login.</source>
        <translation>%1 のレジストリがログインを受け付けません。</translation>
    </message>
    <message>
        <source>Check that the user name is the one you log in with. Gears whose images are elsewhere can be audited all the same.</source>
        <translation>ユーザー名がログインに使うものか確認してください。イメージが別の場所にある gear は、そのままでも監査できます。</translation>
    </message>
    <message>
        <source>The login was not tried: this container engine cannot try one alone.</source>
        <translation>ログインは試していません。このコンテナーエンジンではログインだけを試せません。</translation>
    </message>
    <message>
        <source>An audit logs in all the same when it downloads an image.</source>
        <translation>それでも監査では、イメージをダウンロードするときにログインします。</translation>
    </message>
    <message>
        <source>The login was not tried: the container engine is not ready.</source>
        <translation>ログインは試していません。コンテナーエンジンの準備ができていません。</translation>
    </message>
    <message>
        <source>See under General what is missing.</source>
        <translation>足りないものは「全般」に示されています。</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>リリース</translation>
    </message>
    <message>
        <source>User</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>Gears</source>
        <translation>gear</translation>
    </message>
    <message>
        <source>Registry</source>
        <translation>レジストリ</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>接続しています…</translation>
    </message>
    <message>
        <source>Asking for the release…</source>
        <translation>リリースを問い合わせています…</translation>
    </message>
    <message>
        <source>Asking whose key it is…</source>
        <translation>キーの持ち主を問い合わせています…</translation>
    </message>
    <message>
        <source>Counting the gears…</source>
        <translation>gear を数えています…</translation>
    </message>
    <message>
        <source>Logging in to the registry…</source>
        <translation>レジストリにログインしています…</translation>
    </message>
    <message>
        <source>It answers.</source>
        <translation>応答します。</translation>
    </message>
    <message>
        <source>Flywheel, of an unknown release</source>
        <translation>Flywheel（リリース不明）</translation>
    </message>
    <message>
        <source>Flywheel %1</source>
        <translation>Flywheel %1</translation>
    </message>
    <message>
        <source>The login works.</source>
        <translation>ログインできます。</translation>
    </message>
    <message>
        <source>The login to %1 works.</source>
        <translation>%1 へのログインができます。</translation>
    </message>
</context>
<context>
    <name>DetailsDocument</name>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Show only %1</source>
        <comment>a filter</comment>
        <translation>%1 のみ表示</translation>
    </message>
</context>
<context>
    <name>DetailsText</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ほか %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n package(s)</source>
        <translation>
            <numerusform>%n 個のパッケージ</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 (%3)</source>
        <comment>version, standing (release)</comment>
        <translation>%1、%2（%3）</translation>
    </message>
    <message>
        <source>yes, with a read-only API key</source>
        <translation>はい、読み取り専用の API キーで</translation>
    </message>
    <message>
        <source>mended until %1</source>
        <comment>a date</comment>
        <translation>%1 まで修正あり</translation>
    </message>
    <message>
        <source>the gear runs it</source>
        <translation>gear が使用</translation>
    </message>
    <message>
        <source>its packages are not known</source>
        <translation>パッケージは不明</translation>
    </message>
    <message>
        <source>Gear</source>
        <translation>gear</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>ラベル</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>サイト</translation>
    </message>
    <message>
        <source>SDK-enabled</source>
        <translation>SDK 対応</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>カテゴリ</translation>
    </message>
    <message>
        <source>License</source>
        <translation>ライセンス</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>作者</translation>
    </message>
    <message>
        <source>Maintainer</source>
        <translation>メンテナー</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>ソース</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>作成</translation>
    </message>
    <message>
        <source>Manifest</source>
        <translation>manifest</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>known by watching it start</source>
        <translation>起動の観察による</translation>
    </message>
    <message>
        <source>known by reading its command</source>
        <translation>コマンドの読み取りによる</translation>
    </message>
    <message>
        <source>known by watching it start and by reading its command</source>
        <translation>起動の観察とコマンドの読み取りによる</translation>
    </message>
    <message>
        <source>known by watching it start; reading its command told %1</source>
        <translation>起動の観察による（コマンドの読み取りでは %1）</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>監査</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>意味</translation>
    </message>
    <message>
        <source>Last answer</source>
        <translation>前回の回答</translation>
    </message>
    <message>
        <source>Of the image</source>
        <translation>対象のイメージ</translation>
    </message>
    <message>
        <source>Of the digest</source>
        <translation>対象の digest</translation>
    </message>
    <message>
        <source>Audited</source>
        <translation>監査日時</translation>
    </message>
    <message>
        <source>It took</source>
        <translation>所要時間</translation>
    </message>
    <message>
        <source>Site&apos;s release</source>
        <translation>サイトのリリース</translation>
    </message>
    <message>
        <source>Examined by</source>
        <translation>調査方法</translation>
    </message>
    <message>
        <source>Two ways found</source>
        <translation>2 つの方法の結果</translation>
    </message>
    <message>
        <source>Python it starts</source>
        <translation>起動する Python</translation>
    </message>
    <message>
        <source>Script it runs</source>
        <translation>実行するスクリプト</translation>
    </message>
    <message>
        <source>Recorded by</source>
        <translation>記録したプログラム</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>image, what came of it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>イメージ</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>digest</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>プラットフォーム</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>System</source>
        <translation>システム</translation>
    </message>
    <message>
        <source>Built on</source>
        <translation>ベース</translation>
    </message>
    <message>
        <source>With the digest</source>
        <translation>その digest</translation>
    </message>
    <message>
        <source>Manifest also names</source>
        <translation>manifest のほかの記載</translation>
    </message>
    <message>
        <source>Tried</source>
        <translation>試した場所</translation>
    </message>
    <message>
        <source>Pythons</source>
        <translation>Python</translation>
    </message>
    <message>
        <source>Found in the image</source>
        <translation>イメージで見つかったもの</translation>
    </message>
    <message>
        <source>Interpreters</source>
        <translation>インタープリター</translation>
    </message>
    <message>
        <source>Pips</source>
        <translation>pip</translation>
    </message>
    <message>
        <source>Python</source>
        <translation>Python</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>パス</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Prefix</source>
        <translation>プレフィックス</translation>
    </message>
    <message>
        <source>Found on</source>
        <translation>見つけた手段</translation>
    </message>
    <message>
        <source>The gear runs it</source>
        <translation>gear が使用</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>サポート</translation>
    </message>
    <message>
        <source>Dates from</source>
        <translation>データの日付</translation>
    </message>
    <message>
        <source>%1, as of %2</source>
        <comment>source, day</comment>
        <translation>%1、%2 時点</translation>
    </message>
    <message>
        <source>%1, from %2</source>
        <comment>version, origin</comment>
        <translation>%1、%2 から</translation>
    </message>
    <message>
        <source>Pip</source>
        <translation>pip</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>一覧の数</translation>
    </message>
    <message>
        <source>Packages that %1 lists</source>
        <translation>%1 が一覧するパッケージ</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>パッケージ</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>位置づけ</translation>
    </message>
    <message>
        <source>From</source>
        <translation>入手元</translation>
    </message>
    <message>
        <source>Commit</source>
        <translation>コミット</translation>
    </message>
    <message>
        <source>Editable</source>
        <translation>編集可能</translation>
    </message>
    <message>
        <source>Brought by layer</source>
        <translation>持ち込んだレイヤー</translation>
    </message>
    <message>
        <source>Known by</source>
        <translation>知った手段</translation>
    </message>
    <message>
        <source>what is written beside it, without a pip</source>
        <translation>横にある記録（pip なし）</translation>
    </message>
    <message>
        <source>Packages, by what is written beside them</source>
        <translation>パッケージ（横にある記録による）</translation>
    </message>
    <message>
        <source>Gears</source>
        <translation>gear</translation>
    </message>
    <message>
        <source>%1 (CVSS %2)</source>
        <comment>severity, score</comment>
        <translation>%1（CVSS %2）</translation>
    </message>
    <message>
        <source>%1 % within 30 days, by FIRST&apos;s EPSS</source>
        <translation>FIRST の EPSS では 30 日以内に %1 %</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>深刻度</translation>
    </message>
    <message>
        <source>Exploited</source>
        <translation>悪用</translation>
    </message>
    <message>
        <source>yes, CISA knows of attacks</source>
        <translation>はい、CISA が攻撃を把握</translation>
    </message>
    <message>
        <source>Likely to be</source>
        <translation>悪用の見込み</translation>
    </message>
    <message>
        <source>Fixed in</source>
        <translation>修正版</translation>
    </message>
    <message>
        <source>no version that is known</source>
        <translation>知られているバージョンなし</translation>
    </message>
    <message>
        <source>Also called</source>
        <translation>別名</translation>
    </message>
    <message>
        <source>Read more</source>
        <translation>詳しい情報</translation>
    </message>
    <message>
        <source>%1 was judged, and counts again</source>
        <comment>a fault</comment>
        <translation>%1 は評価されましたが、再び数えられます</translation>
    </message>
    <message>
        <source>%1 does not count here</source>
        <comment>a fault</comment>
        <translation>%1 はここでは数えません</translation>
    </message>
    <message>
        <source>Judged</source>
        <translation>評価</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>By</source>
        <translation>評価者</translation>
    </message>
    <message>
        <source>Ended on</source>
        <translation>終了日</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Written in</source>
        <translation>記載場所</translation>
    </message>
    <message>
        <source>What is known of faults</source>
        <translation>脆弱性の情報</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>データベース</translation>
    </message>
    <message>
        <source>Newer ones</source>
        <translation>より新しいもの</translation>
    </message>
    <message>
        <source>known to be exploited</source>
        <translation>悪用が確認済み</translation>
    </message>
    <message>
        <source>%1 ends them</source>
        <comment>a version</comment>
        <translation>%1 で直ります</translation>
    </message>
    <message>
        <source>no version is known that ends them</source>
        <translation>これを直すバージョンは知られていません</translation>
    </message>
    <message>
        <source>Known faults</source>
        <translation>既知の脆弱性</translation>
    </message>
    <message>
        <source>none is known</source>
        <translation>知られているものはありません</translation>
    </message>
    <message>
        <source>its version is none that faults are known by</source>
        <translation>脆弱性の情報にない種類のバージョンです</translation>
    </message>
    <message>
        <source>may be patched by the distribution, which installed this package</source>
        <translation>このパッケージを入れたディストリビューションが修正済みかもしれません</translation>
    </message>
    <message>
        <source>the package itself is an attack: remove it</source>
        <translation>パッケージ自体が攻撃です。削除してください</translation>
    </message>
    <message>
        <source>no version is known that ends them all</source>
        <translation>すべてを直すバージョンは知られていません</translation>
    </message>
    <message>
        <source>%1 ends them all</source>
        <comment>a version</comment>
        <translation>%1 ですべて直ります</translation>
    </message>
    <message>
        <source>Known faults in what the gear starts</source>
        <translation>gear が起動するものの既知の脆弱性</translation>
    </message>
    <message>
        <source>Known faults in the image besides</source>
        <translation>イメージのその他の既知の脆弱性</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>ツール</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <comment>version, the file that tells</comment>
        <translation>%1、%2 による</translation>
    </message>
    <message>
        <source>version not known</source>
        <translation>バージョン不明</translation>
    </message>
    <message>
        <source>Conda, %1</source>
        <comment>a channel</comment>
        <translation>Conda、%1</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>レイヤー</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a layer&apos;s number, the command that made it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>no version</source>
        <translation>バージョンなし</translation>
    </message>
    <message>
        <source>In</source>
        <translation>含む gear</translation>
    </message>
    <message>
        <source>On</source>
        <translation>サイト</translation>
    </message>
    <message numerus="yes">
        <source>%n site(s)</source>
        <translation>
            <numerusform>%n サイト</numerusform>
        </translation>
    </message>
    <message>
        <source>Started by</source>
        <translation>起動する gear</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>パッケージ</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>What</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>後</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Cut short</source>
        <translation>打ち切り</translation>
    </message>
    <message>
        <source>The gear starts</source>
        <translation>gear が起動するもの</translation>
    </message>
    <message>
        <source>Could not be audited</source>
        <translation>監査できなかったもの</translation>
    </message>
    <message>
        <source>Packages with known faults</source>
        <translation>既知の脆弱性のあるパッケージ</translation>
    </message>
</context>
<context>
    <name>DiffArguments</name>
    <message>
        <source>Usage: gear-audit diff OLD NEW [options]
       gear-audit diff FILE [options]

Tells what differs between two results: gears that are new, gone, of another version,
image or status, and in each Python the packages that are new, gone, newer or older.
What many gears share is told once, with the gears beneath it. Of one FILE it tells what
changed since the newest earlier result in the folder archive beside it.

OLD and NEW are master JSONs, or FILE::SITE for one site of a file. Gears are compared
with those of the same site; where both have no site in common, with those of the same
name, so that a site can be compared with another or with the Exchange:

  gear-audit diff instance_master_json.json::one instance_master_json.json::two
  gear-audit diff instance_master_json.json::one exchange_master_json.json \
             --in-both --only version

Options:
  --format FORMAT  text (default), json or csv
  --exit-code      exit with 1 where there are differences
  --in-both        leave out gears that one side alone has
  --only WORDS     only some changes, such as up,version: how it changed and what, with
                   commas between the words below
  --advisories FILE
                   the known faults to go by, instead of those of “gear-audit
                   advisories”; where there are any, faults that came and went are told
  --advisories-before FILE
                   those that were known at the time of OLD: what is in both, and was
                   not known then, is told as known-fault
  -h, --help       show this text

Words for --only:
  %1
  %2

Signs in the text: + new, - gone, ^ a later version, v an earlier one, ~ anything else.
JSON is {&quot;gears&quot;: [{&quot;change&quot;, &quot;site&quot;, &quot;gear&quot;, &quot;before&quot;, &quot;after&quot;, &quot;changes&quot;}],
&quot;shared&quot;: [{&quot;gears&quot;, &quot;changes&quot;}], &quot;same&quot;: number}.

Exit status: 0 compared, 1 there are differences (with --exit-code), 2 wrong usage, 3 a
file cannot be read, or the result not be written.
</source>
        <translation>使い方: gear-audit diff 旧 新 [オプション]
        gear-audit diff ファイル [オプション]

2 つの結果の相違を示します: 新規の gear、消えた gear、バージョン、イメージ、状態が異なる gear、
そして各 Python の新規、消滅、更新、後退したパッケージ。多くの gear に共通のものは一度だけ示し、
その下に gear を並べます。ファイルが 1 つのときは、横の archive フォルダーにある最新の以前の結果
からの変化を示します。

旧と新は master JSON、またはファイルの 1 つのサイトを表すファイル::サイトです。gear は同じサイト
のものと比較します。両方に共通のサイトがなければ同じ名前のものと比較するので、サイト同士や
サイトと Exchange を比較できます:

  gear-audit diff instance_master_json.json::one instance_master_json.json::two
  gear-audit diff instance_master_json.json::one exchange_master_json.json \
             --in-both --only version

オプション:
  --format 形式    text（既定）、json、csv
  --exit-code      相違があれば 1 で終了する
  --in-both        片側だけにある gear を省く
  --only 語        up,version のように一部の変化のみ: どう変わったかと何が変わったかを、
                   下の語からコンマ区切りで
  --advisories ファイル
                   「gear-audit advisories」の代わりに使う既知の脆弱性。あれば、増えた
                   脆弱性と減った脆弱性を示す
  --advisories-before ファイル
                   旧の時点で知られていた脆弱性。両方にあり、当時知られていなかったものは
                   known-fault として示す
  -h, --help       この説明を表示する

--only の語:
  %1
  %2

テキストの記号: + 新規、- 消滅、^ 後のバージョン、v 前のバージョン、~ その他。
JSON は {&quot;gears&quot;: [{&quot;change&quot;, &quot;site&quot;, &quot;gear&quot;, &quot;before&quot;, &quot;after&quot;, &quot;changes&quot;}],
&quot;shared&quot;: [{&quot;gears&quot;, &quot;changes&quot;}], &quot;same&quot;: 数} です。

終了ステータス: 0 比較した、1 相違がある（--exit-code を指定した場合）、2 使い方の誤り、
3 ファイルを読み取れないか、結果を書き込めなかった。
</translation>
    </message>
    <message>
        <source>say what to compare: OLD and NEW, or one FILE.</source>
        <translation>比較するものを指定してください: 旧と新、または 1 つのファイル。</translation>
    </message>
    <message>
        <source>only two can be compared: OLD and NEW.</source>
        <translation>比較できるのは旧と新の 2 つだけです。</translation>
    </message>
    <message>
        <source>--only takes %1, not “%2”.</source>
        <translation>--only には %1 を指定します。「%2」は使えません。</translation>
    </message>
</context>
<context>
    <name>DiffText</name>
    <message>
        <source>There is no site “%1” in %2. It has: %3.</source>
        <translation>%2 にサイト「%1」はありません。あるもの: %3。</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between sites</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>There is no earlier result of %1 to compare it with. “gear-audit audit --refresh” keeps one in the folder archive beside it.</source>
        <translation>比較できる %1 の以前の結果がありません。「gear-audit audit --refresh」は、横の archive フォルダーに以前の結果を残します。</translation>
    </message>
    <message>
        <source>Since %1:</source>
        <comment>a file</comment>
        <translation>%1 以降:</translation>
    </message>
    <message>
        <source>The result could not be written.</source>
        <translation>結果を書き込めませんでした。</translation>
    </message>
    <message>
        <source>Different: %1. The same: %2.</source>
        <comment>94 gears; 3 gears</comment>
        <translation>異なるもの: %1。同じもの: %2。</translation>
    </message>
</context>
<context>
    <name>EditMenu</name>
    <message>
        <source>Ed&amp;it</source>
        <translation>編集(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>すべて選択(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>検索(&amp;F)</translation>
    </message>
</context>
<context>
    <name>EngineText</name>
    <message>
        <source>%1 is ready</source>
        <translation>%1 は準備ができています</translation>
    </message>
    <message>
        <source>%1 is ready, %2 free for images</source>
        <translation>%1 は準備ができています。イメージ用の空き %2</translation>
    </message>
    <message>
        <source>It is not known yet whether Docker is ready</source>
        <translation>Docker の準備ができているか、まだわかりません</translation>
    </message>
    <message>
        <source>Check again.</source>
        <translation>もう一度確認してください。</translation>
    </message>
    <message>
        <source>Looking for Docker…</source>
        <translation>Docker を探しています…</translation>
    </message>
    <message>
        <source>%1 was not found</source>
        <translation>%1 が見つかりませんでした</translation>
    </message>
    <message>
        <source>Install Docker or Podman. Then check again.</source>
        <translation>Docker または Podman を入れてください。そのあと、もう一度確認してください。</translation>
    </message>
    <message>
        <source>%1 is installed, but not running</source>
        <translation>%1 は入っていますが、動いていません</translation>
    </message>
    <message>
        <source>Start Docker Desktop, or run “sudo systemctl start docker” in a terminal. Then check again.</source>
        <translation>Docker Desktop を起動するか、端末で「sudo systemctl start docker」を実行してください。そのあと、もう一度確認してください。</translation>
    </message>
    <message>
        <source>You may not use %1 yet</source>
        <translation>%1 を使う権限がまだありません</translation>
    </message>
    <message>
        <source>Run “sudo usermod -aG docker $USER” in a terminal, log out and in again. Then check again.</source>
        <translation>端末で「sudo usermod -aG docker $USER」を実行し、ログアウトしてログインし直してください。そのあと、もう一度確認してください。</translation>
    </message>
    <message>
        <source>%1 does not work</source>
        <translation>%1 が動作しません</translation>
    </message>
    <message>
        <source>See what it said, put it right and check again.</source>
        <translation>表示された内容を見て問題を直し、もう一度確認してください。</translation>
    </message>
    <message>
        <source>Images are read layer by layer</source>
        <translation>イメージはレイヤーごとに読み取られます</translation>
    </message>
    <message>
        <source>No container engine is needed. Nothing of an image is run.</source>
        <translation>コンテナーエンジンは必要ありません。イメージの中のものは何も実行しません。</translation>
    </message>
    <message>
        <source>Images are read layer by layer, without an engine</source>
        <translation>イメージはエンジンなしで、レイヤーごとに読み取られます</translation>
    </message>
    <message>
        <source>Layers</source>
        <comment>how images are examined, in the status bar</comment>
        <translation>レイヤー</translation>
    </message>
    <message>
        <source>No %1</source>
        <comment>an engine</comment>
        <translation>%1 なし</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>This argument cannot be used</source>
        <translation>この引数は使えません</translation>
    </message>
    <message>
        <source>This setting cannot be used</source>
        <translation>この設定は使えません</translation>
    </message>
    <message>
        <source>The gears could not be listed</source>
        <translation>gear の一覧を取得できませんでした</translation>
    </message>
    <message>
        <source>The manifest could not be read</source>
        <translation>manifest を読み取れませんでした</translation>
    </message>
    <message>
        <source>The container engine cannot be used</source>
        <translation>コンテナーエンジンを使えません</translation>
    </message>
    <message>
        <source>The image could not be downloaded</source>
        <translation>イメージをダウンロードできませんでした</translation>
    </message>
    <message>
        <source>The image could not be examined</source>
        <translation>イメージを調査できませんでした</translation>
    </message>
    <message>
        <source>The image could not be removed</source>
        <translation>イメージを削除できませんでした</translation>
    </message>
    <message>
        <source>The results could not be read or saved</source>
        <translation>結果を読み取りまたは保存できませんでした</translation>
    </message>
    <message>
        <source>The server did not answer as expected</source>
        <translation>サーバーの応答が想定と異なりました</translation>
    </message>
    <message>
        <source>The known faults could not be read or fetched</source>
        <translation>既知の脆弱性を読み取りまたは取得できませんでした</translation>
    </message>
    <message>
        <source>The rules could not be read</source>
        <translation>規則を読み取れませんでした</translation>
    </message>
    <message>
        <source>Images are read layer by layer, without the container engine</source>
        <translation>イメージはコンテナーエンジンなしで、レイヤーごとに読み取られます</translation>
    </message>
    <message>
        <source>“%1” cannot be used</source>
        <translation>「%1」は使えません</translation>
    </message>
    <message>
        <source>The setting %1 cannot be used</source>
        <translation>設定 %1 は使えません</translation>
    </message>
    <message>
        <source>The gears of %1 could not be listed</source>
        <translation>%1 の gear の一覧を取得できませんでした</translation>
    </message>
    <message>
        <source>The manifest %1 could not be read</source>
        <translation>manifest %1 を読み取れませんでした</translation>
    </message>
    <message>
        <source>The container engine (%1) cannot be used</source>
        <translation>コンテナーエンジン（%1）を使えません</translation>
    </message>
    <message>
        <source>The image %1 could not be downloaded</source>
        <translation>イメージ %1 をダウンロードできませんでした</translation>
    </message>
    <message>
        <source>The image %1 could not be examined</source>
        <translation>イメージ %1 を調査できませんでした</translation>
    </message>
    <message>
        <source>The image %1 could not be removed</source>
        <translation>イメージ %1 を削除できませんでした</translation>
    </message>
    <message>
        <source>The results in %1 could not be read or saved</source>
        <translation>%1 の結果を読み取りまたは保存できませんでした</translation>
    </message>
    <message>
        <source>%1 did not answer as expected</source>
        <translation>%1 の応答が想定と異なりました</translation>
    </message>
    <message>
        <source>The known faults in %1 could not be read or fetched</source>
        <translation>%1 の既知の脆弱性を読み取りまたは取得できませんでした</translation>
    </message>
    <message>
        <source>The rules in %1 could not be read</source>
        <translation>%1 の規則を読み取れませんでした</translation>
    </message>
    <message>
        <source>Images are read layer by layer, without the container engine (%1)</source>
        <translation>イメージはコンテナーエンジンなしで、レイヤーごとに読み取られます（%1）</translation>
    </message>
    <message>
        <source>it was not found</source>
        <translation>見つかりません</translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <translation>読み取れません</translation>
    </message>
    <message>
        <source>it cannot be written</source>
        <translation>書き込めません</translation>
    </message>
    <message>
        <source>its content is not in the expected form</source>
        <translation>内容が想定の形式ではありません</translation>
    </message>
    <message>
        <source>using it would not be safe</source>
        <translation>使うと安全ではありません</translation>
    </message>
    <message>
        <source>it cannot be reached</source>
        <translation>接続できません</translation>
    </message>
    <message>
        <source>permission was denied</source>
        <translation>権限がありません</translation>
    </message>
    <message>
        <source>signing in is required or was not accepted</source>
        <translation>サインインが必要か、受け付けられませんでした</translation>
    </message>
    <message>
        <source>the user is disabled or unknown there</source>
        <translation>ユーザーがそこで無効か、不明です</translation>
    </message>
    <message>
        <source>its certificate is not trusted</source>
        <translation>証明書が信頼されていません</translation>
    </message>
    <message>
        <source>the server&apos;s limit of requests is used up</source>
        <translation>サーバーの要求回数の上限に達しました</translation>
    </message>
    <message>
        <source>there is not enough free disk space</source>
        <translation>ディスクの空きが足りません</translation>
    </message>
    <message>
        <source>it is made for another kind of processor</source>
        <translation>別の種類のプロセッサー用です</translation>
    </message>
    <message>
        <source>it took too long</source>
        <translation>時間がかかりすぎました</translation>
    </message>
    <message>
        <source>it was stopped</source>
        <translation>停止されました</translation>
    </message>
    <message>
        <source>it is larger than allowed</source>
        <translation>許容サイズを超えています</translation>
    </message>
    <message>
        <source>the program was not found</source>
        <translation>プログラムが見つかりません</translation>
    </message>
    <message>
        <source>the engine is not running</source>
        <translation>エンジンが動いていません</translation>
    </message>
    <message>
        <source>the image has no shell</source>
        <translation>イメージにシェルがありません</translation>
    </message>
    <message>
        <source>there is no keychain</source>
        <translation>キーチェーンがありません</translation>
    </message>
    <message>
        <source>it is locked</source>
        <translation>ロックされています</translation>
    </message>
    <message>
        <source>another one has this name</source>
        <translation>同じ名前のものがあります</translation>
    </message>
    <message>
        <source>another audit is using it</source>
        <translation>別の監査が使用中です</translation>
    </message>
    <message>
        <source>Wait until the other audit has ended, or choose another folder for the results.</source>
        <translation>別の監査が終わるまで待つか、結果用に別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>The file is left as it is. Move it elsewhere, or repair it, and try again.</source>
        <translation>ファイルはそのままにしてあります。別の場所へ移すか修復して、もう一度試してください。</translation>
    </message>
    <message>
        <source>Free some disk space and start the audit again; finished gears are kept.</source>
        <translation>ディスクの空きを増やして、監査をもう一度始めてください。終わった gear の結果は残ります。</translation>
    </message>
    <message>
        <source>Check that the folder exists and that you may write to it, or choose another folder for the results.</source>
        <translation>フォルダーがあり、書き込めることを確認するか、結果用に別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>Use a folder or an address that begins with https://, ssh:// or git@.</source>
        <translation>フォルダー、または https://、ssh://、git@で始まるアドレスを使ってください。</translation>
    </message>
    <message>
        <source>Install git, or choose a local folder instead.</source>
        <translation>git を入れるか、代わりにローカルのフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>Choose a folder that contains gears/&lt;organisation&gt;/*.json, or the address of a git repository with such a folder.</source>
        <translation>gears/&lt;organisation&gt;/*.json を含むフォルダー、またはそのようなフォルダーのある git リポジトリのアドレスを選んでください。</translation>
    </message>
    <message>
        <source>Check that you may read the folder and everything in it.</source>
        <translation>フォルダーとその中のすべてを読み取れるか確認してください。</translation>
    </message>
    <message>
        <source>Check the address and the network connection, and try again.</source>
        <translation>アドレスとネットワーク接続を確認し、もう一度試してください。</translation>
    </message>
    <message>
        <source>Install Docker or Podman, and try again.</source>
        <translation>Docker または Podman を入れて、もう一度試してください。</translation>
    </message>
    <message>
        <source>Start Docker, and try again.</source>
        <translation>Docker を起動して、もう一度試してください。</translation>
    </message>
    <message>
        <source>Add yourself to the group “docker”, log out and in again, and try again.</source>
        <translation>自分をグループ「docker」に追加し、ログアウトしてログインし直してから、もう一度試してください。</translation>
    </message>
    <message>
        <source>Free some disk space where images are kept.</source>
        <translation>イメージの保存場所のディスクの空きを増やしてください。</translation>
    </message>
    <message>
        <source>Check that Docker works, and try again.</source>
        <translation>Docker が動作することを確認し、もう一度試してください。</translation>
    </message>
    <message>
        <source>Check the image&apos;s name in the manifest. The registry may also hide private images.</source>
        <translation>manifest のイメージ名を確認してください。レジストリが非公開のイメージを隠していることもあります。</translation>
    </message>
    <message>
        <source>Log in to the registry with “docker login”, and audit again.</source>
        <translation>「docker login」でレジストリにログインし、もう一度監査してください。</translation>
    </message>
    <message>
        <source>Wait for some hours, or log in to the registry with “docker login”, and audit again.</source>
        <translation>数時間待つか、「docker login」でレジストリにログインし、もう一度監査してください。</translation>
    </message>
    <message>
        <source>Free some disk space, and audit again.</source>
        <translation>ディスクの空きを増やして、もう一度監査してください。</translation>
    </message>
    <message>
        <source>Audit it on a computer with the processor it is made for.</source>
        <translation>対応するプロセッサーのコンピューターで監査してください。</translation>
    </message>
    <message>
        <source>Check the network connection, and audit again.</source>
        <translation>ネットワーク接続を確認し、もう一度監査してください。</translation>
    </message>
    <message>
        <source>Audit again; gears that have an answer are not repeated.</source>
        <translation>もう一度監査してください。回答のある gear は繰り返しません。</translation>
    </message>
    <message>
        <source>Check the key; it may have expired. A new one is made on the user&apos;s profile page of the site.</source>
        <translation>キーを確認してください。期限切れかもしれません。新しいキーは、サイトのユーザーのプロフィールページで作れます。</translation>
    </message>
    <message>
        <source>Ask an administrator of the site to enable the user.</source>
        <translation>サイトの管理者にユーザーの有効化を依頼してください。</translation>
    </message>
    <message>
        <source>Ask an administrator of the site for permission to see its gears.</source>
        <translation>サイトの管理者に、gear を見る権限を依頼してください。</translation>
    </message>
    <message>
        <source>Check the address. If the site has an authority of its own, give its certificate in the settings.</source>
        <translation>アドレスを確認してください。サイトに独自の認証局がある場合は、その証明書を設定で指定してください。</translation>
    </message>
    <message>
        <source>Wait for some minutes, and try again.</source>
        <translation>数分待ってから、もう一度試してください。</translation>
    </message>
    <message>
        <source>Check that the address is that of a Flywheel instance.</source>
        <translation>アドレスが Flywheel のインスタンスのものか確認してください。</translation>
    </message>
    <message>
        <source>It can be removed by hand with “docker image rm”.</source>
        <translation>「docker image rm」で手動で削除できます。</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a sentence</comment>
        <translation>%1。</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>what failed: why</comment>
        <translation>%1: %2。</translation>
    </message>
    <message>
        <source>(%1)</source>
        <comment>what another program said</comment>
        <translation>（%1）</translation>
    </message>
    <message>
        <source>%1 was left out.</source>
        <translation>%1 を除外しました。</translation>
    </message>
    <message>
        <source>%1 cannot be reached; the copy from the last time is used.</source>
        <translation>%1 に接続できません。前回の写しを使います。</translation>
    </message>
    <message>
        <source>A damaged file with results was set aside and is kept: %1.</source>
        <translation>壊れた結果のファイルを別にして残しました: %1。</translation>
    </message>
    <message>
        <source>it answered with an error</source>
        <translation>エラーを返しました</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation>壊れています</translation>
    </message>
    <message>
        <source>it cannot be started</source>
        <translation>起動できません</translation>
    </message>
    <message>
        <source>there is not enough memory</source>
        <translation>メモリが足りません</translation>
    </message>
    <message>
        <source>Ask its owner for permission, and audit again.</source>
        <translation>所有者に権限を依頼し、もう一度監査してください。</translation>
    </message>
</context>
<context>
    <name>ExportArguments</name>
    <message>
        <source>Usage: gear-audit export FILE… --format FORMAT [options]

Writes the results of audits, or what a filter finds in them, for other programs. Of a
gear that is in several files, the last one counts. An instance that has the name of an
organisation of the Exchange gets another one in the export.

Formats:
  master         the JSON that the audit writes, with everything in it
  original       the JSON of the first script: exactly its keys
  inventory-csv  a line a gear: site, gear, label, version, category, image, API key,
                 license, author, source, Pythons, flywheel-sdk, status and more
  packages-csv   a line a package of each Python; of what the filter names, only that
  cyclonedx      a bill of materials, CycloneDX 1.6 in JSON
  spdx-json      a bill of materials, SPDX 2.3 in JSON
  html           a report to hand over: one file for a browser and for paper
  requirements   what is installed for one Python, as a requirements.txt; the filter
                 has to find exactly one, such as &apos;gear:my-gear in-use:yes&apos;

Options:
  --format FORMAT      one of the above
  --filter EXPRESSION  only the gears that match; “gear-audit query --help” explains it
  --output FILE        write there, whole or not at all, instead of to standard output
  --advisories FILE    the known faults to go by, instead of those of “gear-audit advisories”
  --ignore FILE        judgements of faults, beside those that lie beside the results
  -h, --help           show this text

Exit status: 0 done, 1 the filter finds nothing (the export then has no gear in it), 2
wrong usage or a mistake in the filter, 3 a file cannot be read or written, or the filter
asks for known faults and there is no database of them.
</source>
        <translation>使い方: gear-audit export ファイル… --format 形式 [オプション]

監査の結果、またはその中でフィルターに一致するものを、ほかのプログラム用に書き出します。
複数のファイルにある gear は最後のものを使います。Exchange の組織と同じ名前のインスタンスは、
エクスポートでは別の名前になります。

形式:
  master         監査が書く JSON。すべてを含む
  original       最初のスクリプトの JSON。そのキーだけを含む
  inventory-csv  gear ごとに 1 行: サイト、gear、ラベル、バージョン、カテゴリ、イメージ、
                 API キー、ライセンス、作者、ソース、Python、flywheel-sdk、状態など
  packages-csv   各 Python のパッケージごとに 1 行。フィルターが指定したときはそれだけ
  cyclonedx      部品表、CycloneDX 1.6 の JSON
  spdx-json      部品表、SPDX 2.3 の JSON
  html           提出用のレポート: ブラウザーでも紙でも読める 1 つのファイル
  requirements   1 つの Python に入っているものを requirements.txt として。フィルターはちょうど
                 1 つに絞る必要がある（例: &apos;gear:my-gear in-use:yes&apos;）

オプション:
  --format 形式          上のいずれか
  --filter 式            一致する gear のみ。「gear-audit query --help」に説明
  --output ファイル      標準出力の代わりにそこへ、全体を書くか、まったく書かない
  --advisories ファイル  「gear-audit advisories」の代わりに使う既知の脆弱性
  --ignore ファイル      結果の横にあるもののほかに使う、脆弱性の評価
  -h, --help             この説明を表示する

終了ステータス: 0 完了、1 フィルターに一致するものがない（エクスポートに gear は入らない）、
2 使い方またはフィルターの誤り、3 ファイルを読み書きできないか、フィルターが既知の脆弱性を
求めているのにそのデータベースがない。
</translation>
    </message>
    <message>
        <source>say which FILE to export.</source>
        <translation>エクスポートするファイルを指定してください。</translation>
    </message>
    <message>
        <source>say what to write: --format %1.</source>
        <translation>書き出す形式を指定してください: --format %1。</translation>
    </message>
</context>
<context>
    <name>ExportNoteText</name>
    <message numerus="yes">
        <source>%n gear(s) are in several of the files; the last one counts.</source>
        <translation>
            <numerusform>%n 個の gear が複数のファイルにあります。最後のものを使います。</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” names gears of the Exchange and of an instance. Those of the instance are exported as “%2”.</source>
        <translation>「%1」という名前の gear が Exchange とインスタンスの両方にあります。インスタンスのものは「%2」としてエクスポートします。</translation>
    </message>
    <message>
        <source>%1 cannot be read any more. Its gears were exported as they are shown, without what other programs may have added to the file.</source>
        <translation>%1 はもう読み取れません。gear は表示されているとおりにエクスポートし、ほかのプログラムがファイルに加えたものは含めませんでした。</translation>
    </message>
</context>
<context>
    <name>ExportText</name>
    <message numerus="yes">
        <source>Requirements are those of one Python; %n are found here. Name one with --filter, such as &apos;gear:my-gear in-use:yes&apos; or &apos;python:3.9 gear:my-gear&apos;.</source>
        <translation>
            <numerusform>requirements は 1 つの Python のものです。ここでは %n 個見つかりました。&apos;gear:my-gear in-use:yes&apos; や &apos;python:3.9 gear:my-gear&apos; のように、--filter で 1 つを指定してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is what is exported, and is not written over. Choose another name with --output.</source>
        <translation>%1 はエクスポート元なので上書きしません。--output で別の名前を選んでください。</translation>
    </message>
    <message>
        <source>Exported: %1.</source>
        <comment>12 of 94 gears</comment>
        <translation>エクスポートしました: %1。</translation>
    </message>
    <message>
        <source>No Python is found here.</source>
        <translation>ここには Python が見つかりません。</translation>
    </message>
    <message>
        <source>The result could not be written.</source>
        <translation>結果を書き込めませんでした。</translation>
    </message>
</context>
<context>
    <name>FaultText</name>
    <message>
        <source>known to be exploited</source>
        <translation>悪用が確認済み</translation>
    </message>
    <message>
        <source>fixed in %1</source>
        <translation>%1 で修正済み</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a fault, what is said of it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Malicious</source>
        <translation>悪意あり</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>緊急</translation>
    </message>
    <message>
        <source>High</source>
        <translation>高</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>中</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>低</translation>
    </message>
    <message>
        <source>No severity</source>
        <translation>深刻度なし</translation>
    </message>
    <message>
        <source>Not rated</source>
        <comment>a fault whose severity is not known</comment>
        <translation>未評価</translation>
    </message>
    <message>
        <source>May be patched</source>
        <translation>修正済みかも</translation>
    </message>
    <message numerus="yes">
        <source>%n known fault(s), the worst: %1</source>
        <translation>
            <numerusform>既知の脆弱性 %n 件、最悪: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known to be exploited</source>
        <translation>
            <numerusform>悪用が確認済み %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n package(s) may be patched by the distribution</source>
        <translation>
            <numerusform>ディストリビューションが修正済みかもしれないパッケージ %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>No fault is known</source>
        <translation>既知の脆弱性はありません</translation>
    </message>
    <message>
        <source>In its image: %1</source>
        <translation>イメージの中: %1</translation>
    </message>
    <message>
        <source>In what the gear starts: %1</source>
        <translation>gear が起動するもの: %1</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>The distribution installed this package and may have mended it:</source>
        <translation>ディストリビューションがこのパッケージを入れており、修正済みかもしれません:</translation>
    </message>
    <message>
        <source>Its version is none that faults are known by</source>
        <translation>脆弱性の情報にない種類のバージョンです</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ほか %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 ends them all</source>
        <comment>a version</comment>
        <translation>%1 ですべて直ります</translation>
    </message>
    <message numerus="yes">
        <source>%n judged not to count</source>
        <translation>
            <numerusform>評価により除外 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no database of known faults yet. Audit › Update Advisories fetches one.</source>
        <translation>既知の脆弱性のデータベースはまだありません。「監査」›「アドバイザリを更新」で取得できます。</translation>
    </message>
    <message>
        <source>%1 advisories</source>
        <translation>%1 件のアドバイザリ</translation>
    </message>
    <message numerus="yes">
        <source>The known faults are %n days old. Audit › Update Advisories fetches newer ones.</source>
        <translation>
            <numerusform>既知の脆弱性データは %n 日前のものです。「監査」›「アドバイザリを更新」で新しいものを取得できます。</numerusform>
        </translation>
    </message>
    <message>
        <source>not affected</source>
        <translation>影響なし</translation>
    </message>
    <message>
        <source>mended</source>
        <translation>修正済み</translation>
    </message>
    <message>
        <source>under investigation</source>
        <translation>調査中</translation>
    </message>
    <message>
        <source>affected</source>
        <translation>影響あり</translation>
    </message>
    <message>
        <source>The vulnerable code is never run</source>
        <translation>脆弱なコードは実行されない</translation>
    </message>
    <message>
        <source>The vulnerable code is not there</source>
        <translation>脆弱なコードがない</translation>
    </message>
    <message>
        <source>Nobody from outside can reach the vulnerable code</source>
        <translation>外部から脆弱なコードに到達できない</translation>
    </message>
    <message>
        <source>Something else prevents its use already</source>
        <translation>別の対策で悪用が防がれている</translation>
    </message>
    <message>
        <source>The package is not really there</source>
        <translation>パッケージが実際には存在しない</translation>
    </message>
    <message>
        <source>%1 of %2, %3</source>
        <comment>12 advisories, a date, how old they are</comment>
        <translation>%1（%2、%3）</translation>
    </message>
</context>
<context>
    <name>FilterHelp</name>
    <message>
        <source>Words</source>
        <translation>語</translation>
    </message>
    <message>
        <source>the word anywhere: names, labels, images, packages</source>
        <translation>どこかにこの語がある: 名前、ラベル、イメージ、パッケージ</translation>
    </message>
    <message>
        <source>both, in one and the same Python</source>
        <translation>同じ 1 つの Python に両方がある</translation>
    </message>
    <message>
        <source>one of them</source>
        <translation>どちらか</translation>
    </message>
    <message>
        <source>gears without it</source>
        <translation>それがない gear</translation>
    </message>
    <message>
        <source>these words side by side</source>
        <translation>この語がこの順に並ぶ</translation>
    </message>
    <message>
        <source>texts that begin so; * is anything, ? one letter</source>
        <translation>このように始まる文字列。* は任意、?は 1 文字</translation>
    </message>
    <message>
        <source>Packages and versions</source>
        <translation>パッケージとバージョン</translation>
    </message>
    <message>
        <source>numpy is installed, at any version</source>
        <translation>numpy が入っている（バージョンを問わない）</translation>
    </message>
    <message>
        <source>below a version</source>
        <translation>あるバージョン未満</translation>
    </message>
    <message>
        <source>a range</source>
        <translation>範囲</translation>
    </message>
    <message>
        <source>every 1.24</source>
        <translation>1.24 のすべて</translation>
    </message>
    <message>
        <source>at least this, of the same 1.22</source>
        <translation>同じ 1.22 でこれ以上</translation>
    </message>
    <message>
        <source>a Python 2.7</source>
        <translation>Python 2.7</translation>
    </message>
    <message>
        <source>a Python older than 3.8 that has numpy</source>
        <translation>numpy の入った 3.8 未満の Python</translation>
    </message>
    <message>
        <source>a pip older than 21</source>
        <translation>21 未満の pip</translation>
    </message>
    <message>
        <source>What users ask</source>
        <translation>よくある問い</translation>
    </message>
    <message>
        <source>has a Python past its end of life</source>
        <translation>サポートの終了した Python がある</translation>
    </message>
    <message>
        <source>and runs it</source>
        <translation>しかもそれを使う</translation>
    </message>
    <message>
        <source>its flywheel-sdk is behind the release of its site</source>
        <translation>flywheel-sdk がサイトのリリースより古い</translation>
    </message>
    <message>
        <source>SDK-enabled, with a flywheel-sdk older than 16</source>
        <translation>SDK 対応で、flywheel-sdk が 16 未満</translation>
    </message>
    <message>
        <source>SDK-enabled, without flywheel-sdk</source>
        <translation>SDK 対応で、flywheel-sdk がない</translation>
    </message>
    <message>
        <source>could not be audited</source>
        <translation>監査できなかった</translation>
    </message>
    <message>
        <source>and is shown as an earlier audit found it</source>
        <translation>しかも以前の監査の結果で表示されている</translation>
    </message>
    <message>
        <source>Known faults</source>
        <translation>既知の脆弱性</translation>
    </message>
    <message>
        <source>a package has a known fault</source>
        <translation>既知の脆弱性のあるパッケージがある</translation>
    </message>
    <message>
        <source>the gear starts a Python with a package that has a high or critical one</source>
        <translation>gear が起動する Python に、深刻度が高か緊急の脆弱性のあるパッケージがある</translation>
    </message>
    <message>
        <source>and one that is being exploited</source>
        <translation>しかも悪用されている</translation>
    </message>
    <message>
        <source>a critical one that another version ends</source>
        <translation>別のバージョンで直る緊急の脆弱性</translation>
    </message>
    <message>
        <source>one by its name</source>
        <translation>名前で指定した脆弱性</translation>
    </message>
    <message>
        <source>a pillow that a distribution may have mended</source>
        <translation>ディストリビューションが修正済みかもしれない pillow</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>組み合わせ</translation>
    </message>
    <message>
        <source>parentheses keep together what belongs together</source>
        <translation>括弧は組になるものをまとめる</translation>
    </message>
    <message>
        <source>a key looks at one thing, a - turns it round</source>
        <translation>キーは 1 つのことを見る。- は逆にする</translation>
    </message>
</context>
<context>
    <name>FilterMessage</name>
    <message>
        <source>This filter cannot be read:</source>
        <translation>このフィルターは読み取れません:</translation>
    </message>
</context>
<context>
    <name>FilterText</name>
    <message>
        <source>, </source>
        <comment>between things to choose from</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>There is no key “%1:”. Did you mean %2? To look for the text as it is, put it in quotes.</source>
        <translation>キー「%1:」はありません。%2 のことですか？この文字列をそのまま探すには、引用符で囲んでください。</translation>
    </message>
    <message>
        <source>There is no key “%1:”. Use one of %2, or put the text in quotes to look for it as it is.</source>
        <translation>キー「%1:」はありません。%2 のいずれかを使うか、そのまま探すには文字列を引用符で囲んでください。</translation>
    </message>
    <message>
        <source>“%1” does not compare versions. Write %2 instead.</source>
        <translation>「%1」ではバージョンを比較できません。代わりに %2 と書いてください。</translation>
    </message>
    <message>
        <source>“%1” does not compare versions. Use one of %2.</source>
        <translation>「%1」ではバージョンを比較できません。%2 のいずれかを使ってください。</translation>
    </message>
    <message>
        <source>There is nothing between these quotes. Write the text to look for, or remove them.</source>
        <translation>引用符の間が空です。探す文字列を書くか、引用符を消してください。</translation>
    </message>
    <message>
        <source>“%1:” has no value. Write one right behind the colon, without a space.</source>
        <translation>「%1:」に値がありません。コロンのすぐ後に、空白を入れずに書いてください。</translation>
    </message>
    <message>
        <source>This quotation mark has no partner. Write a second one where the text ends.</source>
        <translation>この引用符に相手がありません。文字列の終わりにもう 1 つ書いてください。</translation>
    </message>
    <message>
        <source>This parenthesis is not closed. Write “)” where it ends.</source>
        <translation>この括弧は閉じられていません。終わりに「)」を書いてください。</translation>
    </message>
    <message>
        <source>This parenthesis was not opened. Write “(” before it, or remove it.</source>
        <translation>この括弧は開かれていません。前に「(」を書くか、消してください。</translation>
    </message>
    <message>
        <source>There is nothing between these parentheses. Write a condition, or remove them.</source>
        <translation>括弧の間が空です。条件を書くか、括弧を消してください。</translation>
    </message>
    <message>
        <source>This minus has nothing behind it. Write the condition right behind it, without a space: -numpy</source>
        <translation>このマイナスの後に何もありません。すぐ後に空白を入れずに条件を書いてください: -numpy</translation>
    </message>
    <message>
        <source>A condition is missing here. “or” and “and” need one on each side; to look for such a word itself, put it in quotes.</source>
        <translation>ここに条件がありません。「or」と「and」は両側に条件が必要です。その語自体を探すには、引用符で囲んでください。</translation>
    </message>
    <message>
        <source>“%1” is not possible here. Use one of %2.</source>
        <translation>「%1」はここでは使えません。%2 のいずれかを使ってください。</translation>
    </message>
    <message>
        <source>“%1:” cannot be compared. Only packages, python and pip can: numpy&lt;1.24</source>
        <translation>「%1:」は比較できません。比較できるのはパッケージ、python、pip だけです: numpy&lt;1.24</translation>
    </message>
    <message>
        <source>It is not said what to compare. Write the package, python or pip before it: numpy%1…</source>
        <translation>何を比較するかが書かれていません。前にパッケージ、python、pip のいずれかを書いてください: numpy%1…</translation>
    </message>
    <message>
        <source>“%1” is not the name of a package. Names are made of letters, digits, “-”, “_” and “.”.</source>
        <translation>「%1」はパッケージ名ではありません。名前に使えるのは英数字、「-」、「_」、「.」です。</translation>
    </message>
    <message>
        <source>“%1” has no version behind it. Write one: %1 1.24</source>
        <translation>「%1」の後にバージョンがありません。書いてください: %1 1.24</translation>
    </message>
    <message>
        <source>“%1” is not a version of Python or of a package. Write one such as 1.24; === takes any text.</source>
        <translation>「%1」は Python やパッケージのバージョンではありません。1.24 のように書いてください。=== なら任意の文字列を書けます。</translation>
    </message>
    <message>
        <source>“%1” cannot end in .* here. Only == and != take that: ==1.24.*</source>
        <translation>ここでは「%1」の末尾に .* を付けられません。付けられるのは == と != だけです: ==1.24.*</translation>
    </message>
    <message>
        <source>“%1” is no size. Write it like this: size&gt;1.5GB</source>
        <translation>「%1」はサイズではありません。次のように書いてください: size&gt;1.5GB</translation>
    </message>
    <message>
        <source>“%1” is not possible here. Write a number from 0 to %2: %3</source>
        <translation>「%1」はここでは使えません。0～%2 の数を書いてください: %3</translation>
    </message>
    <message>
        <source>“%1” cannot have .* behind a development or local version. Leave that part out: ==1.24.*</source>
        <translation>「%1」では開発版やローカルのバージョンの後に .* を付けられません。その部分を省いてください: ==1.24.*</translation>
    </message>
    <message>
        <source>“%1” has a local part behind its plus, which only == and != take. Leave it out.</source>
        <translation>「%1」にはプラスの後にローカル部分があります。使えるのは == と != だけです。省いてください。</translation>
    </message>
    <message>
        <source>“%1” is too short for ~=, which needs two numbers or more: ~=1.2</source>
        <translation>「%1」は ~= には短すぎます。2 つ以上の数が必要です: ~=1.2</translation>
    </message>
    <message>
        <source>A comma is missing between the versions. Write it before this: numpy&gt;=1.20,&lt;1.24</source>
        <translation>バージョンの間にコンマがありません。この前に書いてください: numpy&gt;=1.20,&lt;1.24</translation>
    </message>
    <message>
        <source>There is nothing to compare behind this comma. Write another version, or remove the comma: numpy&gt;=1.20,&lt;1.24</source>
        <translation>このコンマの後に比較するものがありません。もう 1 つバージョンを書くか、コンマを消してください: numpy&gt;=1.20,&lt;1.24</translation>
    </message>
    <message>
        <source>The filter is too long. Remove what is marked.</source>
        <translation>フィルターが長すぎます。印の付いた部分を消してください。</translation>
    </message>
    <message>
        <source>There are too many parentheses inside each other. Use fewer of them.</source>
        <translation>括弧の入れ子が多すぎます。減らしてください。</translation>
    </message>
    <message>
        <source>the site of the gear</source>
        <translation>gear のサイト</translation>
    </message>
    <message>
        <source>a part of the gear&apos;s name</source>
        <translation>gear の名前の一部</translation>
    </message>
    <message>
        <source>a part of the gear&apos;s label</source>
        <translation>gear のラベルの一部</translation>
    </message>
    <message>
        <source>a part of the image&apos;s name</source>
        <translation>イメージの名前の一部</translation>
    </message>
    <message>
        <source>the version of the gear</source>
        <translation>gear のバージョン</translation>
    </message>
    <message>
        <source>how the gear&apos;s audit ended</source>
        <translation>gear の監査がどう終わったか</translation>
    </message>
    <message>
        <source>whether the gear could not be audited and its Pythons are those of an earlier audit</source>
        <translation>gear を監査できず、Python が以前の監査のものか</translation>
    </message>
    <message>
        <source>whether two ways of looking into the image found different things</source>
        <translation>イメージを調べる 2 つの方法の結果が異なるか</translation>
    </message>
    <message>
        <source>the operating system of the gear&apos;s image: debian, &quot;debian 12&quot;</source>
        <translation>gear のイメージのオペレーティングシステム: debian、&quot;debian 12&quot;</translation>
    </message>
    <message>
        <source>a part of the name or digest of the image that the gear&apos;s was built on</source>
        <translation>gear のイメージのベースとなったイメージの名前または digest の一部</translation>
    </message>
    <message>
        <source>a part of a layer&apos;s digest or of the command that made it</source>
        <translation>レイヤーの digest、またはそれを作ったコマンドの一部</translation>
    </message>
    <message>
        <source>a tool beside Python by its whole name: fsl, &quot;matlab runtime&quot;</source>
        <translation>Python 以外のツールの正確な名前: fsl、&quot;matlab runtime&quot;</translation>
    </message>
    <message>
        <source>how large a Python&apos;s environment is</source>
        <translation>Python の環境の大きさ</translation>
    </message>
    <message>
        <source>the kind of Python: system, venv, conda…</source>
        <translation>Python の種類: system、venv、conda…</translation>
    </message>
    <message>
        <source>an installed package by its whole name</source>
        <translation>入っているパッケージの正確な名前</translation>
    </message>
    <message>
        <source>the version of a Python</source>
        <translation>Python のバージョン</translation>
    </message>
    <message>
        <source>the version of a pip</source>
        <translation>pip のバージョン</translation>
    </message>
    <message>
        <source>whether the gear is SDK-enabled</source>
        <translation>gear が SDK 対応か</translation>
    </message>
    <message>
        <source>whether the gear starts this Python</source>
        <translation>gear がこの Python を起動するか</translation>
    </message>
    <message>
        <source>how it is known which Python the gear starts: watched, read, both, disagree, unknown</source>
        <translation>gear が起動する Python をどう知ったか: watched、read、both、disagree、unknown</translation>
    </message>
    <message>
        <source>whether the Python is past its end of life</source>
        <translation>Python のサポートが終了しているか</translation>
    </message>
    <message>
        <source>whether flywheel-sdk is behind the release of the gear&apos;s site</source>
        <translation>flywheel-sdk が gear のサイトのリリースより古いか</translation>
    </message>
    <message>
        <source>whether faults of a package are known: yes, no, unknown</source>
        <translation>パッケージの脆弱性が知られているか: yes、no、unknown</translation>
    </message>
    <message>
        <source>a known fault of a package by any of its names: CVE-2023-32681</source>
        <translation>パッケージの既知の脆弱性（どの名前でも）: CVE-2023-32681</translation>
    </message>
    <message>
        <source>how bad a known fault of a package is: severity&gt;=high</source>
        <translation>パッケージの既知の脆弱性の深刻度: severity&gt;=high</translation>
    </message>
    <message>
        <source>the score of a known fault, from 0 to 10: cvss&gt;=7</source>
        <translation>既知の脆弱性のスコア、0～10: cvss&gt;=7</translation>
    </message>
    <message>
        <source>whether a known fault is being exploited, by CISA&apos;s list</source>
        <translation>既知の脆弱性が悪用されているか（CISA の一覧による）</translation>
    </message>
    <message>
        <source>how likely a known fault is to be exploited, from 0 to 1: epss&gt;=0.1</source>
        <translation>既知の脆弱性が悪用される見込み、0～1: epss&gt;=0.1</translation>
    </message>
    <message>
        <source>whether a version that ends a known fault is known</source>
        <translation>既知の脆弱性を直すバージョンが知られているか</translation>
    </message>
    <message>
        <source>whether the package itself is an attack</source>
        <translation>パッケージ自体が攻撃か</translation>
    </message>
    <message>
        <source>whether a list of what the image holds was cut short, because it is longer than this program reads</source>
        <translation>イメージの内容の一覧が、このプログラムの読む長さを超えるため打ち切られたか</translation>
    </message>
</context>
<context>
    <name>FindingText</name>
    <message>
        <source>gear&apos;s PATH</source>
        <translation>gear の PATH</translation>
    </message>
    <message>
        <source>image&apos;s PATH</source>
        <translation>イメージの PATH</translation>
    </message>
    <message>
        <source>command</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>run script</source>
        <translation>実行スクリプト</translation>
    </message>
    <message>
        <source>disk</source>
        <translation>ディスク</translation>
    </message>
    <message>
        <source>system</source>
        <translation>システム</translation>
    </message>
    <message>
        <source>virtual environment</source>
        <translation>仮想環境</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>address at commit</comment>
        <translation>%1 の %2</translation>
    </message>
    <message>
        <source>%1 (editable)</source>
        <translation>%1（編集可能）</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>no</source>
        <translation>いいえ</translation>
    </message>
</context>
<context>
    <name>FixesArguments</name>
    <message>
        <source>Usage: gear-audit fixes FILE… [EXPRESSION] [options]

Tells what to do about known faults, ordered by what it mends: which package to pin to
which version in which base image or environment, and which Python to replace. FILE is a
master JSON. EXPRESSION is a filter as in the window, in quotes: only what it finds
counts, such as &apos;in-use:yes&apos; for what gears start. The last word is taken for one where
there is no such file and it does not end in .json.

Options:
  --by WHAT         base, gear, owner or package: the same list in groups
  --limit N         only the first N lines
  --format FORMAT   text (default) or json
  --advisories FILE the known faults to go by, instead of those of
                    “gear-audit advisories”
  --ignore FILE     judgements of faults, or OpenVEX, beside those that lie beside the
                    results
  -h, --help        show this text

“gear-audit help fixes” tells how versions are chosen and how the list is ordered.

Exit status: 0 there is something to do, 1 there is nothing, 2 wrong usage or a mistake in
the filter, 3 a file cannot be read, the known faults among them, or the result not be
written.
</source>
        <translation>使い方: gear-audit fixes ファイル… [式] [オプション]

既知の脆弱性に対してすべきことを、直る量の順に示します: どのベースイメージや環境で、どの
パッケージをどのバージョンに固定するか、どの Python を置き換えるか。ファイルは master JSON です。
式はウィンドウと同じフィルターで、引用符で囲みます。一致するものだけを数えます。たとえば
&apos;in-use:yes&apos; は、gear が起動するものです。最後の語は、その名前のファイルがなく、.json で終わら
なければ式とみなします。

オプション:
  --by 分け方       base、gear、owner、package: 同じ一覧をグループに分ける
  --limit N         最初の N 行のみ
  --format 形式     text（既定）または json
  --advisories ファイル
                    「gear-audit advisories」の代わりに使う既知の脆弱性
  --ignore ファイル 結果の横にあるもののほかに使う、脆弱性の評価または OpenVEX
  -h, --help        この説明を表示する

バージョンの選び方と一覧の順序は「gear-audit help fixes」で説明しています。

終了ステータス: 0 することがある、1 することがない、2 使い方またはフィルターの誤り、
3 ファイル（既知の脆弱性を含む）を読み取れないか、結果を書き込めなかった。
</translation>
    </message>
    <message>
        <source>say which FILE to look in.</source>
        <translation>調べるファイルを指定してください。</translation>
    </message>
    <message>
        <source>--limit takes a number from 1, not “%1”.</source>
        <translation>--limit には 1 以上の数を指定します。「%1」は使えません。</translation>
    </message>
</context>
<context>
    <name>FixesText</name>
    <message numerus="yes">
        <source>%n more</source>
        <comment>gears</comment>
        <translation>
            <numerusform>ほか %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between gears</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>The result could not be written.</source>
        <translation>結果を書き込めませんでした。</translation>
    </message>
    <message>
        <source>There is nothing to do that is known.</source>
        <translation>わかっている範囲で、することはありません。</translation>
    </message>
</context>
<context>
    <name>GearsTree</name>
    <message>
        <source>expanded</source>
        <comment>a row of the tree</comment>
        <translation>展開済み</translation>
    </message>
    <message>
        <source>collapsed</source>
        <comment>a row of the tree</comment>
        <translation>折りたたみ済み</translation>
    </message>
</context>
<context>
    <name>GenerateText</name>
    <message>
        <source>Usage: gear-audit generate slurm | kubernetes SOURCE… [options]

Prints a file that lets Slurm (a job array) or Kubernetes (an Indexed Job) run an audit in
parts on many machines, and brings the results together at the end. Images are read layer
by layer, so no machine needs a container engine or rights. No key is in the file; its first
lines say where keys come from and how it is started.

Sources, one or more of:
  --exchange FOLDER-OR-URL  as of “gear-audit audit”
  --instance NAME           an instance of “gear-audit instances list”; may be repeated, with
                            commas
  --all-instances           every instance that is enabled

Options:
  --shards N                into how many parts (default: 4)
  --jobs N                  images that a machine looks into at once, 1 to 16
  --results NAME            slurm: the folder that all nodes see; kubernetes: the volume claim
                            (default: gear-audit)
  --image IMAGE             kubernetes: the container image with this program
  --all-versions            every version of an instance&apos;s gears
  -h, --help                show this text

Exit status: 0 done, 2 wrong usage, 3 the file cannot be written.
</source>
        <translation>使い方: gear-audit generate slurm | kubernetes 対象… [オプション]

Slurm（ジョブ配列）または Kubernetes（Indexed Job）が、多くのマシンで監査を分割実行し、最後に
結果をまとめるためのファイルを表示します。イメージはレイヤーごとに読むので、どのマシンにも
コンテナーエンジンや権限は要りません。ファイルにキーは入りません。最初の数行に、キーの入手元と
開始方法があります。

対象（1 つ以上）:
  --exchange フォルダーまたは URL
                            「gear-audit audit」と同じ
  --instance 名前           「gear-audit instances list」のインスタンス。繰り返しまたは
                            コンマ区切り
  --all-instances           有効なすべてのインスタンス

オプション:
  --shards N                分割する数（既定: 4）
  --jobs N                  1 台のマシンが同時に調べるイメージの数、1～16
  --results 名前            slurm: すべてのノードから見えるフォルダー、kubernetes: ボリューム
                            要求（既定: gear-audit）
  --image イメージ          kubernetes: このプログラムの入ったコンテナーイメージ
  --all-versions            インスタンスの gear のすべてのバージョン
  -h, --help                この説明を表示する

終了ステータス: 0 完了、2 使い方の誤り、3 ファイルを書き込めない。
</translation>
    </message>
    <message>
        <source>--%1 takes a number from 1 to %2, not “%3”.</source>
        <translation>--%1 には 1～%2 の数を指定します。「%3」は使えません。</translation>
    </message>
    <message>
        <source>say for what: slurm or kubernetes.</source>
        <translation>slurm か kubernetes かを指定してください。</translation>
    </message>
    <message>
        <source>say what to audit: --exchange FOLDER-OR-URL, --instance NAME or --all-instances.</source>
        <translation>監査する対象を指定してください: --exchange フォルダーまたは URL、--instance 名前、--all-instances。</translation>
    </message>
    <message>
        <source>--image names the container image that has this program in it.</source>
        <translation>--image には、このプログラムの入ったコンテナーイメージを指定します。</translation>
    </message>
    <message>
        <source>--results names a folder that all nodes see.</source>
        <translation>--results には、すべてのノードから見えるフォルダーを指定します。</translation>
    </message>
    <message>
        <source>There is no instance “%1”. See “gear-audit instances list”.</source>
        <translation>インスタンス「%1」はありません。「gear-audit instances list」を見てください。</translation>
    </message>
</context>
<context>
    <name>HelpPages</name>
    <message>
        <source>filter</source>
        <translation>フィルター</translation>
    </message>
    <message>
        <source>finds</source>
        <translation>見つかるもの</translation>
    </message>
    <message>
        <source>key</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>looks at</source>
        <translation>見るもの</translation>
    </message>
    <message>
        <source>status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>meaning</source>
        <translation>意味</translation>
    </message>
    <message>
        <source>en</source>
        <comment>the folder of the help in this language</comment>
        <translation>ja</translation>
    </message>
</context>
<context>
    <name>HelpText</name>
    <message>
        <source>Usage: gear-audit help TOPIC</source>
        <translation>使い方: gear-audit help トピック</translation>
    </message>
    <message>
        <source>gear-audit: There is no help on “%1”.</source>
        <translation>gear-audit: 「%1」のヘルプはありません。</translation>
    </message>
    <message>
        <source>gear-audit: One topic at a time.</source>
        <translation>gear-audit: トピックは一度に 1 つだけです。</translation>
    </message>
</context>
<context>
    <name>HistoryText</name>
    <message>
        <source>Usage: gear-audit history [FOLDER] [options]

Shows what each audit came to, in figures, and what has changed since the one before. FOLDER
is one with results; without it, that of the settings.

Options:
  --format FORMAT   text (default) or json
  -h, --help        show this text

Exit status: 0 done, 1 there is no audit to show, 2 wrong usage, 3 the figures cannot be
read.
</source>
        <translation>使い方: gear-audit history [フォルダー] [オプション]

各監査の結果を数値で示し、その前の監査からの変化を示します。フォルダーは結果のある
フォルダーで、省くと設定のフォルダーを使います。

オプション:
  --format 形式     text（既定）または json
  -h, --help        この説明を表示する

終了ステータス: 0 完了、1 表示する監査がない、2 使い方の誤り、3 数値を読み取れない。
</translation>
    </message>
    <message>
        <source>Nothing has changed since the audit before.</source>
        <translation>前の監査から変わったことはありません。</translation>
    </message>
    <message>
        <source>Since the audit before: %1</source>
        <translation>前の監査以降: %1</translation>
    </message>
    <message>
        <source>“%1” is one too many.</source>
        <translation>「%1」が余分です。</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) could not be read and were passed over.</source>
        <translation>
            <numerusform>%n 行を読み取れず、飛ばしました。</numerusform>
        </translation>
    </message>
    <message>
        <source>No audit has left figures there yet.</source>
        <translation>そこにはまだ監査の数値がありません。</translation>
    </message>
</context>
<context>
    <name>HtmlReport</name>
    <message>
        <source>Gear Audit: report</source>
        <translation>Gear Audit: レポート</translation>
    </message>
    <message>
        <source>%1: %2 on %3, of which %4.</source>
        <comment>date, 12 gears, 3 sites, 11 could be audited</comment>
        <translation>%1: %3 に %2、うち %4。</translation>
    </message>
    <message numerus="yes">
        <source>%n gear(s)</source>
        <translation>
            <numerusform>%n gear</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n site(s)</source>
        <translation>
            <numerusform>%n サイト</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could be audited</source>
        <translation>
            <numerusform>監査できたもの %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>Written by gear-audit %1. It tells which interpreters and packages gears contain and start; what is not known to be faulty is not for that safe.</source>
        <translation>gear-audit %1 が作成。gear に含まれ、起動されるインタープリターとパッケージを示します。脆弱性が知られていないことは、安全を意味しません。</translation>
    </message>
    <message>
        <source>No database of known faults was at hand: nothing is said of them.</source>
        <translation>既知の脆弱性のデータベースがないため、脆弱性については示していません。</translation>
    </message>
    <message>
        <source>Could not be audited</source>
        <translation>監査できなかったもの</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>status, 3 gears</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Gear</source>
        <translation>gear</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>イメージ</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>ほか %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>すること</translation>
    </message>
    <message>
        <source>Nothing that is known.</source>
        <translation>わかっている範囲ではありません。</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>数値</translation>
    </message>
    <message>
        <source>Gears by known faults in what they start</source>
        <translation>起動するものの既知の脆弱性別の gear</translation>
    </message>
    <message>
        <source>Gears by Python</source>
        <translation>Python 別の gear</translation>
    </message>
    <message>
        <source>not readable</source>
        <translation>読み取れない</translation>
    </message>
    <message>
        <source>%1, past its end of life</source>
        <translation>%1、サポート終了</translation>
    </message>
    <message>
        <source>Gears by result</source>
        <translation>結果別の gear</translation>
    </message>
    <message>
        <source>Gears by site</source>
        <translation>サイト別の gear</translation>
    </message>
    <message>
        <source>Gears and what they start</source>
        <translation>gear と起動するもの</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Starts Python</source>
        <translation>起動する Python</translation>
    </message>
    <message>
        <source>Known faults</source>
        <translation>既知の脆弱性</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>site, 3 gears</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>no site</source>
        <translation>サイトなし</translation>
    </message>
    <message numerus="yes">
        <source>%n known</source>
        <translation>
            <numerusform>既知 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>worst: %1</source>
        <translation>最悪: %1</translation>
    </message>
    <message>
        <source>exploited</source>
        <translation>悪用あり</translation>
    </message>
    <message>
        <source>None is known of what is installed here.</source>
        <translation>ここに入っているものについて知られている脆弱性はありません。</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>脆弱性</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>パッケージ</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>深刻度</translation>
    </message>
    <message>
        <source>Fixed in</source>
        <translation>修正版</translation>
    </message>
    <message>
        <source>Gears</source>
        <translation>gear</translation>
    </message>
    <message>
        <source>What</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>remove it</source>
        <translation>削除してください</translation>
    </message>
    <message>
        <source>%1 start it, %2 have it</source>
        <translation>起動するもの %1、含むもの %2</translation>
    </message>
</context>
<context>
    <name>ImportText</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ほか %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was taken.</source>
        <translation>何も取り込みませんでした。</translation>
    </message>
    <message numerus="yes">
        <source>%n instance(s) taken: %1. Press OK or Apply to keep them.</source>
        <translation>
            <numerusform>%n 個のインスタンスを取り込みました: %1。残すには「OK」または「適用」を押してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (its key)</source>
        <translation>%1（そのキー）</translation>
    </message>
    <message>
        <source>Not taken:</source>
        <translation>取り込まなかったもの:</translation>
    </message>
    <message>
        <source>Once they are kept, better remove the file: whoever can read it can use the keys in it. %1</source>
        <translation>保存したら、このファイルは削除したほうが安全です。読める人なら誰でも中のキーを使えます。%1</translation>
    </message>
    <message>
        <source>Added without a key: %1.</source>
        <translation>キーなしで追加: %1。</translation>
    </message>
    <message>
        <source>Left with the key they had: %1.</source>
        <translation>キーを変えずに残したもの: %1。</translation>
    </message>
    <message>
        <source>%1 still holds keys that anybody who can read it can use. Remove it once nothing else needs it.</source>
        <translation>%1 には、読める人なら誰でも使えるキーがまだ入っています。ほかで必要なくなったら削除してください。</translation>
    </message>
    <message>
        <source>Nothing was taken from %1.</source>
        <translation>%1 からは何も取り込みませんでした。</translation>
    </message>
</context>
<context>
    <name>InstanceText</name>
    <message>
        <source>the keychain is locked</source>
        <translation>キーチェーンがロックされています</translation>
    </message>
    <message>
        <source>there is no keychain</source>
        <translation>キーチェーンがありません</translation>
    </message>
    <message>
        <source>access to the keychain was denied</source>
        <translation>キーチェーンへのアクセスが拒否されました</translation>
    </message>
    <message>
        <source>the keychain did not answer in time</source>
        <translation>キーチェーンが時間内に応答しませんでした</translation>
    </message>
    <message>
        <source>the keychain did not keep the change</source>
        <translation>キーチェーンに変更が保存されませんでした</translation>
    </message>
    <message>
        <source>the keychain reported an error</source>
        <translation>キーチェーンがエラーを返しました</translation>
    </message>
    <message>
        <source>The key in the environment variable %1 cannot be used.</source>
        <translation>環境変数 %1 のキーは使えません。</translation>
    </message>
    <message>
        <source>The key that is stored for %1 was entered for another place, and is not sent to the one that the settings name now.</source>
        <translation>%1 に保存されているキーは別の場所のために入力されたもので、今の設定の場所へは送りません。</translation>
    </message>
    <message>
        <source>No key is stored.</source>
        <translation>キーは保存されていません。</translation>
    </message>
    <message>
        <source>No key is stored for %1.</source>
        <translation>%1 のキーは保存されていません。</translation>
    </message>
    <message>
        <source>Keys cannot be read or stored</source>
        <translation>キーを読み取りも保存もできません</translation>
    </message>
    <message>
        <source>The key of %1 cannot be read or stored</source>
        <translation>%1 のキーを読み取りも保存もできません</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>what failed: why</comment>
        <translation>%1: %2。</translation>
    </message>
    <message>
        <source>Enter its API key again.</source>
        <translation>API キーをもう一度入力してください。</translation>
    </message>
    <message>
        <source>Where the settings are right, enter its API key again; else put the address and the registry back.</source>
        <translation>設定が正しければ API キーをもう一度入力し、そうでなければアドレスとレジストリを元に戻してください。</translation>
    </message>
    <message>
        <source>Unlock the keychain of your desktop, and try again.</source>
        <translation>デスクトップのキーチェーンのロックを解除し、もう一度試してください。</translation>
    </message>
    <message>
        <source>Log in to a desktop with a keychain, such as GNOME Keyring or KWallet, and try again.</source>
        <translation>GNOME Keyring や KWallet など、キーチェーンのあるデスクトップにログインし、もう一度試してください。</translation>
    </message>
    <message>
        <source>Allow Gear Audit to use the keychain, and try again.</source>
        <translation>Gear Audit がキーチェーンを使うことを許可し、もう一度試してください。</translation>
    </message>
    <message>
        <source>It may be asking a question in another window: answer it, and try again.</source>
        <translation>別のウィンドウで質問しているかもしれません。答えてから、もう一度試してください。</translation>
    </message>
    <message>
        <source>Check that your desktop&apos;s keychain works, and try again.</source>
        <translation>デスクトップのキーチェーンが動作することを確認し、もう一度試してください。</translation>
    </message>
    <message>
        <source>There is an instance called %1 already.</source>
        <translation>%1 というインスタンスがすでにあります。</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>別の名前を選んでください。</translation>
    </message>
    <message>
        <source>This key is for another host than the address.</source>
        <translation>このキーは、アドレスと別のホストのものです。</translation>
    </message>
    <message>
        <source>Copy the key from your profile page on this instance, or correct the address.</source>
        <translation>このインスタンスのプロフィールページからキーをコピーするか、アドレスを直してください。</translation>
    </message>
    <message>
        <source>An address that begins with http:// would send the key readable for everybody on the way.</source>
        <translation>http:// で始まるアドレスでは、途中で誰でも読める形でキーが送られます。</translation>
    </message>
    <message>
        <source>Use https://. For a server that has no https, give the key as HOST:__force_insecure:KEY.</source>
        <translation>https:// を使ってください。https のないサーバーでは、キーを HOST:__force_insecure:KEY の形で指定してください。</translation>
    </message>
    <message>
        <source>This name cannot be used.</source>
        <translation>この名前は使えません。</translation>
    </message>
    <message>
        <source>A name is one line of text and not empty.</source>
        <translation>名前は空でない 1 行の文字列です。</translation>
    </message>
    <message>
        <source>This is not an API key.</source>
        <translation>これは API キーではありません。</translation>
    </message>
    <message>
        <source>Copy it from your profile page on the instance. It has the form HOST:KEY, or is the last part of that.</source>
        <translation>インスタンスのプロフィールページからコピーしてください。HOST:KEY の形か、その最後の部分です。</translation>
    </message>
    <message>
        <source>The field %1 cannot be used.</source>
        <translation>項目 %1 は使えません。</translation>
    </message>
    <message>
        <source>This address cannot be used.</source>
        <translation>このアドレスは使えません。</translation>
    </message>
    <message>
        <source>An address is that of the instance&apos;s web page, such as https://flywheel.example.org.</source>
        <translation>アドレスは https://flywheel.example.org のような、インスタンスの Web ページのアドレスです。</translation>
    </message>
    <message>
        <source>The file is left as it is. What can be imported is a site_list.py with nothing but a dictionary {&apos;name&apos;: [&apos;address&apos;, &apos;user&apos;, &apos;key&apos;]}, or a user.json of Flywheel&apos;s command line.</source>
        <translation>ファイルはそのままにしてあります。取り込めるのは、辞書 {&apos;name&apos;: [&apos;address&apos;, &apos;user&apos;, &apos;key&apos;]} だけの site_list.py か、Flywheel のコマンドラインの user.json です。</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>ファイル %1 はありません。</translation>
    </message>
    <message>
        <source>%1 is too large for a list of instances.</source>
        <translation>%1 はインスタンスの一覧としては大きすぎます。</translation>
    </message>
    <message>
        <source>%1 cannot be imported.</source>
        <translation>%1 は取り込めません。</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 は読み取れません。</translation>
    </message>
    <message>
        <source>Check that it is a file and that you may read it.</source>
        <translation>ファイルであり、読み取れることを確認してください。</translation>
    </message>
    <message>
        <source>for this session</source>
        <translation>このセッションのみ</translation>
    </message>
    <message>
        <source>in the environment</source>
        <translation>環境変数</translation>
    </message>
    <message>
        <source>in the keychain</source>
        <translation>キーチェーン</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>unknown: the keychain is locked</source>
        <translation>不明: キーチェーンがロックされています</translation>
    </message>
    <message>
        <source>none: there is no keychain</source>
        <translation>なし: キーチェーンがありません</translation>
    </message>
    <message>
        <source>not usable: %1</source>
        <translation>使用不可: %1</translation>
    </message>
    <message>
        <source>unknown: the keychain does not answer</source>
        <translation>不明: キーチェーンが応答しません</translation>
    </message>
    <message>
        <source>%1: it has no usable name.</source>
        <translation>%1: 使える名前がありません。</translation>
    </message>
    <message>
        <source>%1: it is no list of address, user name and key.</source>
        <translation>%1: アドレス、ユーザー名、キーの一覧ではありません。</translation>
    </message>
    <message>
        <source>%1: it has no usable address.</source>
        <translation>%1: 使えるアドレスがありません。</translation>
    </message>
    <message>
        <source>%1: what it has is not an API key.</source>
        <translation>%1: 入っているものは API キーではありません。</translation>
    </message>
    <message>
        <source>%1: its key is for another host than its address.</source>
        <translation>%1: キーがアドレスと別のホストのものです。</translation>
    </message>
    <message>
        <source>%1: its address begins with http://, which would send the key readable for everybody on the way.</source>
        <translation>%1: アドレスが http:// で始まり、途中で誰でも読める形でキーが送られます。</translation>
    </message>
    <message>
        <source>%1: the file names it again further on, and the last one counts.</source>
        <translation>%1: ファイルの後のほうにも同じ名前があり、最後のものを使います。</translation>
    </message>
    <message>
        <source>%1: there is an instance of this name with another address.</source>
        <translation>%1: 同じ名前で別のアドレスのインスタンスがあります。</translation>
    </message>
    <message>
        <source>%1: a key stands where the user&apos;s name is expected: the order is address, user name, key.</source>
        <translation>%1: ユーザー名の位置にキーがあります。順序はアドレス、ユーザー名、キーです。</translation>
    </message>
</context>
<context>
    <name>InstancesArguments</name>
    <message>
        <source>Usage: gear-audit instances COMMAND …

The Flywheel instances (sites) to audit. Their API keys are kept in the keychain of your
desktop and in no file.

Commands:
  add NAME       add an instance, or give one a new key
  list           show the instances and where the key of each is
  remove NAME    remove an instance and its key
  test NAME      try the address and the key of an instance, step by step
  import FILE    take instances from a site_list.py, or the key of Flywheel&apos;s own
                 command line from ~/.config/flywheel/user.json

For a scheduled job, where there is no keychain, the key is taken from the environment
variable GEAR_AUDIT_KEY_NAME: the instance&apos;s name in capitals, with _ for characters
other than A to Z and 0 to 9.

Options:
  -h, --help     show this text; “gear-audit instances COMMAND --help” tells more

Exit status: 0 done, 1 some were not imported or a step of a test failed, 2 wrong usage,
3 the keychain or a file could not be used, 130 interrupted.
</source>
        <translation>使い方: gear-audit instances コマンド …

監査する Flywheel インスタンス（サイト）です。API キーはデスクトップのキーチェーンに保存され、
ファイルには保存されません。

コマンド:
  add 名前         インスタンスを追加する、または新しいキーを渡す
  list             インスタンスと、それぞれのキーの場所を表示する
  remove 名前      インスタンスとそのキーを削除する
  test 名前        インスタンスのアドレスとキーを一歩ずつ試す
  import ファイル  site_list.py からインスタンスを、または ~/.config/flywheel/user.json から
                   Flywheel のコマンドラインのキーを取り込む

キーチェーンのない定期実行のジョブでは、環境変数 GEAR_AUDIT_KEY_名前からキーを取ります。
名前はインスタンス名を大文字にし、A～Z と 0～9 以外の文字を_にしたものです。

オプション:
  -h, --help       この説明を表示する。「gear-audit instances コマンド --help」で詳しい説明

終了ステータス: 0 完了、1 インポートできなかったものがあるか、テストの段階が失敗した、
2 使い方の誤り、3 キーチェーンまたはファイルを使えなかった、130 中断。
</translation>
    </message>
    <message>
        <source>Usage: gear-audit instances add NAME --url URL --user USER [options]

Adds a Flywheel instance. Its API key is asked for without showing it, or read as one
line from standard input, and kept in the keychain of your desktop. It is never an
argument, since others can see those. NAME is yours to choose and is what the results
are listed under.

Options:
  --url URL      address of the instance, such as https://flywheel.example.org; can be
                 left out where the key has the form HOST:KEY
  --user USER    your user name there, which its registry asks for
  --replace      change the instance of this name, such as to give it a new key; what
                 is not given stays
  --no-key       store no key: it will be in the environment variable
                 GEAR_AUDIT_KEY_NAME (see “gear-audit instances --help”)
  -h, --help     show this text

Exit status: 0 done, 2 wrong usage, 3 there is no keychain or it cannot be used (the
instance is then added without its key), 130 interrupted.
</source>
        <translation>使い方: gear-audit instances add 名前 --url URL --user ユーザー [オプション]

Flywheel インスタンスを追加します。API キーは画面に表示せずに尋ねるか、標準入力から 1 行で
読み取り、デスクトップのキーチェーンに保存します。引数はほかの人に見えるため、キーを引数で
渡すことはありません。名前は自由に選べ、結果はその名前で一覧されます。

オプション:
  --url URL      https://flywheel.example.org のような、インスタンスのアドレス。キーが
                 HOST:KEY の形なら省略できる
  --user ユーザー
                 そこでのユーザー名。レジストリが求める
  --replace      新しいキーを渡すときなどに、この名前のインスタンスを変更する。指定しない
                 ものはそのまま
  --no-key       キーを保存しない。環境変数 GEAR_AUDIT_KEY_名前に入れておく
                 （「gear-audit instances --help」を参照）
  -h, --help     この説明を表示する

終了ステータス: 0 完了、2 使い方の誤り、3 キーチェーンがないか使えない（その場合はキーなしで
追加される）、130 中断。
</translation>
    </message>
    <message>
        <source>Usage: gear-audit instances list

Shows the instances, one a line on standard output: name, address, user name and where
its key is; never the key. A locked keychain is not asked to open.

Options:
  -h, --help     show this text

Exit status: 0 done, 2 wrong usage.
</source>
        <translation>使い方: gear-audit instances list

インスタンスを標準出力に 1 行に 1 つずつ表示します: 名前、アドレス、ユーザー名、キーの
場所。キーは表示しません。ロックされたキーチェーンに解除は求めません。

オプション:
  -h, --help     この説明を表示する

終了ステータス: 0 完了、2 使い方の誤り。
</translation>
    </message>
    <message>
        <source>Usage: gear-audit instances remove NAME [--keep-key]

Removes an instance, and its key from the keychain. Where the keychain cannot be used,
nothing is removed.

Options:
  --keep-key     remove the instance alone and leave the keychain as it is
  -h, --help     show this text

Exit status: 0 done, 2 wrong usage, 3 the key could not be removed.
</source>
        <translation>使い方: gear-audit instances remove 名前 [--keep-key]

インスタンスと、キーチェーンにあるそのキーを削除します。キーチェーンを使えない場合は、
何も削除しません。

オプション:
  --keep-key     インスタンスだけを削除し、キーチェーンはそのままにする
  -h, --help     この説明を表示する

終了ステータス: 0 完了、2 使い方の誤り、3 キーを削除できなかった。
</translation>
    </message>
    <message>
        <source>Usage: gear-audit instances test NAME

Tries an instance, and says what each step found, one a line on standard output: whether
the address answers, the release of Flywheel, whose key it is, how many gears that user
sees, and whether the container engine can log in to the registry. The first step that
fails is the last; without an engine the login is not tried, which is no failure. Nothing
is changed there. The key is that of the environment variable (see “gear-audit instances
--help”), else the one in the keychain.

Options:
  -h, --help     show this text

Exit status: 0 no step failed, 1 a step failed, 2 wrong usage, 3 there is no key or it
cannot be had, 130 interrupted.
</source>
        <translation>使い方: gear-audit instances test 名前

インスタンスを試し、各段階の結果を標準出力に 1 行ずつ出します: アドレスが応答するか、Flywheel の
リリース、キーの持ち主、そのユーザーに見える gear の数、コンテナーエンジンがレジストリに
ログインできるか。最初に失敗した段階で終わります。エンジンがなければログインは試さず、失敗とも
しません。そこでは何も変更しません。キーは環境変数のもの（「gear-audit instances --help」を
参照）、なければキーチェーンのものです。

オプション:
  -h, --help     この説明を表示する

終了ステータス: 0 失敗した段階がない、1 失敗した段階がある、2 使い方の誤り、3 キーがないか
取得できない、130 中断。
</translation>
    </message>
    <message>
        <source>Usage: gear-audit instances import FILE

Takes instances with their keys from a file, and puts the keys into the keychain:
  - a site_list.py with a dictionary {&apos;name&apos;: [&apos;address&apos;, &apos;user&apos;, &apos;key&apos;], …}. It is read
    and not run, so nothing but plain values may be in it;
  - the user.json of Flywheel&apos;s own command line, {&quot;key&quot;: &quot;host:key&quot;}.
An instance that is there already, by name and address, gets the key of the file. What
was taken is printed on standard output. The file is left as it is.

Options:
  -h, --help     show this text

Exit status: 0 all were taken, 1 some were not, each named with its reason, 2 wrong
usage, 3 the file cannot be read, or there is no keychain or it cannot be used (the
instances are then added without their keys).
</source>
        <translation>使い方: gear-audit instances import ファイル

ファイルからインスタンスとキーを取り込み、キーをキーチェーンに入れます:
  - 辞書 {&apos;name&apos;: [&apos;address&apos;, &apos;user&apos;, &apos;key&apos;], …} のある site_list.py。読み取るだけで実行しない
    ため、単純な値しか書けません。
  - Flywheel のコマンドラインの user.json、{&quot;key&quot;: &quot;host:key&quot;}。
名前とアドレスが同じインスタンスがすでにあれば、ファイルのキーを受け取ります。取り込んだもの
は標準出力に出ます。ファイルはそのまま残します。

オプション:
  -h, --help     この説明を表示する

終了ステータス: 0 すべて取り込んだ、1 取り込まなかったものがある（それぞれ理由を示す）、
2 使い方の誤り、3 ファイルを読み取れないか、キーチェーンがないか使えない（その場合はキー
なしで追加される）。
</translation>
    </message>
    <message>
        <source>a key is never given as an argument, since others can see those. Type it when asked, or pass it on standard input.</source>
        <translation>引数はほかの人に見えるため、キーを引数で渡すことはできません。求められたときに入力するか、標準入力で渡してください。</translation>
    </message>
    <message>
        <source>--%1 needs a value.</source>
        <translation>--%1 には値が必要です。</translation>
    </message>
    <message>
        <source>there are too many arguments. A name with spaces goes in quotes; a key is never an argument.</source>
        <translation>引数が多すぎます。空白を含む名前は引用符で囲みます。キーは引数では渡しません。</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>%1 がありません。</translation>
    </message>
    <message>
        <source>say what to do: add, list, remove, test or import.</source>
        <translation>することを指定してください: add、list、remove、test、import。</translation>
    </message>
    <message>
        <source>“%1” is not a command of “instances”.</source>
        <translation>「%1」は「instances」のコマンドではありません。</translation>
    </message>
</context>
<context>
    <name>InstancesText</name>
    <message numerus="yes">
        <source>For a scheduled job, or where there is no keychain, put the key into the environment variable %1 of each run instead.</source>
        <translation>
            <numerusform>定期実行のジョブやキーチェーンのない環境では、代わりに各実行の環境変数 %1 にキーを入れてください。</numerusform>
        </translation>
    </message>
    <message>
        <source>There is an instance called %1 already. Use --replace to change it, or another name.</source>
        <translation>%1 というインスタンスがすでにあります。変更するには --replace を使うか、別の名前にしてください。</translation>
    </message>
    <message>
        <source>The key does not name its host: say the address with --url.</source>
        <translation>キーにホストが含まれていません。--url でアドレスを指定してください。</translation>
    </message>
    <message>
        <source>API key for %1: </source>
        <translation>%1 の API キー: </translation>
    </message>
    <message>
        <source>No key was given. Type it when asked, or pass it on standard input.</source>
        <translation>キーがありません。求められたときに入力するか、標準入力で渡してください。</translation>
    </message>
    <message>
        <source>This terminal cannot hide what is typed. Pass the key on standard input.</source>
        <translation>この端末では入力を隠せません。キーは標準入力で渡してください。</translation>
    </message>
    <message>
        <source>Added %1. Each run takes its key from the environment variable %2.</source>
        <translation>%1 を追加しました。各実行では環境変数 %2 からキーを取ります。</translation>
    </message>
    <message>
        <source>Added %1; its key is in the keychain.</source>
        <translation>%1 を追加しました。キーはキーチェーンにあります。</translation>
    </message>
    <message>
        <source>Changed %1; its key is in the keychain.</source>
        <translation>%1 を変更しました。キーはキーチェーンにあります。</translation>
    </message>
    <message>
        <source>Added %1 without its key.</source>
        <translation>%1 をキーなしで追加しました。</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>何も変更しませんでした。</translation>
    </message>
    <message>
        <source>There are no instances yet. “gear-audit instances add” adds one.</source>
        <translation>インスタンスはまだありません。「gear-audit instances add」で追加できます。</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>ADDRESS</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>USER</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>KEY</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>%1 (not enabled)</source>
        <translation>%1（無効）</translation>
    </message>
    <message>
        <source>Removed %1; the keychain was left as it is.</source>
        <translation>%1 を削除しました。キーチェーンはそのままです。</translation>
    </message>
    <message>
        <source>Nothing was removed. Use --keep-key to remove the instance alone, whatever the keychain holds.</source>
        <translation>何も削除しませんでした。キーチェーンの内容にかかわらずインスタンスだけを削除するには、--keep-key を使ってください。</translation>
    </message>
    <message>
        <source>Removed %1 and its key.</source>
        <translation>%1 とそのキーを削除しました。</translation>
    </message>
    <message>
        <source>There is no instance called %1. “gear-audit instances list” shows them.</source>
        <translation>%1 というインスタンスはありません。「gear-audit instances list」で一覧を表示できます。</translation>
    </message>
    <message>
        <source>What stands in the user&apos;s place looks like a key. It was not saved; the key is read from the standard input.</source>
        <translation>ユーザー名の位置にあるものはキーのようです。保存していません。キーは標準入力から読み取ります。</translation>
    </message>
</context>
<context>
    <name>JudgementsText</name>
    <message>
        <source>There is no file “%1”.</source>
        <translation>ファイル「%1」はありません。</translation>
    </message>
</context>
<context>
    <name>MeasureText</name>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n バイト</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>bytes</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <comment>minutes and seconds</comment>
        <translation>%1 分 %2 秒</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <comment>hours and minutes</comment>
        <translation>%1 時間 %2 分</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>残り 1 分未満</translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>残り約 %n 分</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n hour(s) left</source>
        <translation>
            <numerusform>残り約 %n 時間</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gear(s)</source>
        <translation>
            <numerusform>%n gear</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n gear(s)</source>
        <translation>
            <numerusform>%1 / %n gear</numerusform>
        </translation>
    </message>
    <message>
        <source>kB</source>
        <translation>kB</translation>
    </message>
    <message>
        <source>MB</source>
        <translation>MB</translation>
    </message>
    <message>
        <source>GB</source>
        <translation>GB</translation>
    </message>
    <message>
        <source>TB</source>
        <translation>TB</translation>
    </message>
</context>
<context>
    <name>MergeText</name>
    <message>
        <source>Usage: gear-audit merge FOLDER… --into FOLDER

Brings the results of several folders together, such as those of the shards of an audit.
Of each gear the newest answer stands; a failure never replaces an answer. Judgements are
brought along. The folders are only read, and the one after --into may hold results already:
doing it again changes nothing.

Options:
  --into FOLDER    where the results are brought together; made where there is none
  -h, --help       show this text

Exit status: 0 done, 2 wrong usage, 3 a folder cannot be read, none has results, or the
result cannot be written: then it stays as it was.
</source>
        <translation>使い方: gear-audit merge フォルダー… --into フォルダー

監査の各部分など、複数のフォルダーの結果をまとめます。各 gear では最も新しい回答を使い、失敗が
回答を置き換えることはありません。評価も取り込みます。元のフォルダーは読むだけです。--into の
フォルダーにはすでに結果があってもよく、繰り返しても何も変わりません。

オプション:
  --into フォルダー  結果をまとめる先。なければ作成する
  -h, --help         この説明を表示する

終了ステータス: 0 完了、2 使い方の誤り、3 フォルダーを読み取れないかどれにも結果がない、または結果を
書き込めない（その場合は元のまま）。
</translation>
    </message>
    <message>
        <source>There are no results in %1.</source>
        <translation>%1 に結果はありません。</translation>
    </message>
    <message>
        <source>%1/%2: two folders do not find the same in the same image; the newer answer stands.</source>
        <translation>%1/%2: 2 つのフォルダーで同じイメージの結果が異なります。新しい回答を使います。</translation>
    </message>
    <message>
        <source>%1: %2 new, %3 replaced by a newer answer, %4 that were there already.</source>
        <comment>the first is a count of gears</comment>
        <translation>%1: 新規 %2、新しい回答に置き換え %3、既存 %4。</translation>
    </message>
    <message numerus="yes">
        <source>%n judgement(s) added.</source>
        <translation>
            <numerusform>%n 件の評価を追加しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>name the folders whose results are to be brought together.</source>
        <translation>結果をまとめるフォルダーを指定してください。</translation>
    </message>
    <message>
        <source>--into names the folder that they are brought into.</source>
        <translation>--into には、まとめる先のフォルダーを指定します。</translation>
    </message>
    <message>
        <source>There is no folder “%1”.</source>
        <translation>フォルダー「%1」はありません。</translation>
    </message>
</context>
<context>
    <name>OverviewText</name>
    <message>
        <source>unknown version</source>
        <translation>バージョン不明</translation>
    </message>
    <message>
        <source>Python %1</source>
        <translation>Python %1</translation>
    </message>
    <message>
        <source>none installed</source>
        <translation>入っていない</translation>
    </message>
    <message>
        <source>no site</source>
        <translation>サイトなし</translation>
    </message>
    <message>
        <source>watched</source>
        <translation>観察</translation>
    </message>
    <message>
        <source>read</source>
        <translation>読み取り</translation>
    </message>
    <message>
        <source>watched and read</source>
        <translation>観察と読み取り</translation>
    </message>
    <message>
        <source>watched, read otherwise</source>
        <translation>観察（読み取りは不一致）</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>end of life %1</source>
        <comment>a date</comment>
        <translation>サポート終了 %1</translation>
    </message>
    <message>
        <source>end of life</source>
        <translation>サポート終了</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a Python, what is to be said of it</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what is counted, gears</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2, %3 run it</source>
        <comment>a Python, gears, how many of them</comment>
        <translation>%1: %2、うち使用 %3</translation>
    </message>
    <message>
        <source>%1, %2 may run it</source>
        <comment>what is known, how many else</comment>
        <translation>%1、ほか %2 が使うかもしれません</translation>
    </message>
    <message>
        <source>Gears by Python</source>
        <translation>Python 別の gear</translation>
    </message>
    <message>
        <source>Gears by flywheel-sdk</source>
        <translation>flywheel-sdk 別の gear</translation>
    </message>
    <message>
        <source>Gears by status</source>
        <translation>状態別の gear</translation>
    </message>
    <message>
        <source>Gears by site</source>
        <translation>サイト別の gear</translation>
    </message>
    <message>
        <source>Gears by operating system</source>
        <translation>オペレーティングシステム別の gear</translation>
    </message>
    <message>
        <source>Gears by tool</source>
        <translation>ツール別の gear</translation>
    </message>
    <message>
        <source>Gears by how the Python they start is known</source>
        <translation>起動する Python を知った手段別の gear</translation>
    </message>
    <message>
        <source>Gears by known faults in what they start</source>
        <translation>起動するものの既知の脆弱性別の gear</translation>
    </message>
    <message>
        <source>A gear with several versions counts for each.</source>
        <translation>複数のバージョンを含む gear は、それぞれに数えます。</translation>
    </message>
    <message>
        <source>Of gears whose image&apos;s system is known.</source>
        <translation>イメージのシステムがわかっている gear のみ。</translation>
    </message>
    <message>
        <source>Beside Python. A gear with several counts for each.</source>
        <translation>Python 以外。複数を含む gear は、それぞれに数えます。</translation>
    </message>
    <message>
        <source>Watched: its command was started and seen. Read: its command&apos;s text tells.</source>
        <translation>観察: コマンドを起動して確かめた。読み取り: コマンドの文字列からわかった。</translation>
    </message>
    <message>
        <source>A gear with faults of several severities counts for each.</source>
        <translation>複数の深刻度の脆弱性を含む gear は、それぞれに数えます。</translation>
    </message>
    <message numerus="yes">
        <source>%n other site(s)</source>
        <translation>
            <numerusform>ほか %n サイト</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other(s)</source>
        <translation>
            <numerusform>ほか %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other version(s)</source>
        <translation>
            <numerusform>ほか %n バージョン</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2. Shows them all.</source>
        <comment>others, gears</comment>
        <translation>%1: %2。すべて表示します。</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>what is counted, before, now</comment>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>gears</source>
        <translation>gear</translation>
    </message>
    <message>
        <source>could not be audited</source>
        <translation>監査できなかった</translation>
    </message>
    <message>
        <source>start a Python past its end of life</source>
        <translation>サポートの終了した Python を起動</translation>
    </message>
    <message>
        <source>flywheel-sdk behind its site</source>
        <translation>flywheel-sdk がサイトより古い</translation>
    </message>
    <message>
        <source>start something exploited</source>
        <translation>悪用されているものを起動</translation>
    </message>
    <message>
        <source>Since %1: %2</source>
        <comment>a date, what changed</comment>
        <translation>%1 以降: %2</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>表示を減らす</translation>
    </message>
    <message>
        <source>Puts those with few gears together again</source>
        <translation>gear の少ないものを再びまとめます</translation>
    </message>
    <message>
        <source>A gear with several counts for each.</source>
        <translation>複数を含む gear は、それぞれに数えます。</translation>
    </message>
    <message>
        <source>Gears</source>
        <comment>a name before their number</comment>
        <translation>gear</translation>
    </message>
    <message>
        <source>Start it</source>
        <translation>起動する</translation>
    </message>
    <message>
        <source>May start it</source>
        <translation>起動するかもしれない</translation>
    </message>
    <message>
        <source>End of life</source>
        <translation>サポート終了</translation>
    </message>
    <message>
        <source>the gear starts it</source>
        <translation>gear が起動する</translation>
    </message>
    <message>
        <source>merely in the image, or not recorded which one is started</source>
        <translation>イメージにあるだけか、どれを起動するかの記録がない</translation>
    </message>
    <message>
        <source>past its end of life</source>
        <translation>サポート終了</translation>
    </message>
</context>
<context>
    <name>PackageParts</name>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n 個選択</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QueryArguments</name>
    <message>
        <source>Usage: gear-audit query FILE… EXPRESSION [options]

Finds gears, Pythons and packages in the results of audits. FILE is a master JSON,
such as exchange_master_json.json; a file of the first script will do. EXPRESSION
is a filter as in the window, in quotes; how it is written is told below.

Options:
  --format FORMAT   table (default), json or csv
  --count           print only how many gears match
  --advisories FILE the known faults to go by, instead of those of
                    “gear-audit advisories”
  --ignore FILE     judgements of faults, or OpenVEX, beside those that lie beside
                    the results
  -h, --help        show this text

A table fits the terminal; elsewhere it is printed whole. There is a line for each
package that the filter names, else for each Python, else for the gear. CSV has
all columns; JSON, with the same names, is
{&quot;gears&quot;: number, &quot;matches&quot;: [{&quot;site&quot;, &quot;gear&quot;, …}]}. Known faults are in it
where there is a database of them, and in the table where the filter asks.

Exit status: 0 something matches, 1 nothing does, 2 wrong usage or a mistake in
the filter, 3 a file cannot be read, the known faults that the filter asks for
among them, or the result not be written.

%1</source>
        <translation>使い方: gear-audit query ファイル… 式 [オプション]

監査の結果から gear、Python、パッケージを探します。ファイルは exchange_master_json.json などの
master JSON です。最初のスクリプトのファイルも使えます。式はウィンドウと同じフィルターで、
引用符で囲みます。書き方は下で説明します。

オプション:
  --format 形式     table（既定）、json、csv
  --count           一致する gear の数だけを表示する
  --advisories ファイル
                    「gear-audit advisories」の代わりに使う既知の脆弱性
  --ignore ファイル 結果の横にあるもののほかに使う、脆弱性の評価または OpenVEX
  -h, --help        この説明を表示する

表は端末の幅に収めます。端末以外では全体を出します。フィルターが指定したパッケージごとに
1 行、指定がなければ Python ごとに、それもなければ gear に 1 行です。CSV にはすべての列があり、
JSON は同じ名前で
{&quot;gears&quot;: 数, &quot;matches&quot;: [{&quot;site&quot;, &quot;gear&quot;, …}]} です。既知の脆弱性は、データベースがあれば
これらに入り、表にはフィルターが求めたときに入ります。

終了ステータス: 0 一致するものがある、1 一致するものがない、2 使い方またはフィルターの誤り、
3 ファイル（フィルターが求める既知の脆弱性を含む）を読み取れないか、結果を書き込めなかった。

%1</translation>
    </message>
    <message>
        <source>say which FILE to look in, and for what.</source>
        <translation>調べるファイルと、探すものを指定してください。</translation>
    </message>
    <message>
        <source>a FILE and behind it a filter are needed.</source>
        <translation>ファイルと、その後にフィルターが必要です。</translation>
    </message>
</context>
<context>
    <name>QueryText</name>
    <message>
        <source>A filter of several words goes in quotes: gear-audit query FILE &apos;sdk:yes numpy&apos;</source>
        <translation>複数の語のフィルターは引用符で囲みます: gear-audit query ファイル &apos;sdk:yes numpy&apos;</translation>
    </message>
    <message>
        <source>The result could not be written.</source>
        <translation>結果を書き込めませんでした。</translation>
    </message>
    <message numerus="yes">
        <source>%1 match.</source>
        <comment>12 of 94 gears</comment>
        <translation>
            <numerusform>一致: %1。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RemedyText</name>
    <message>
        <source>, </source>
        <comment>between parts of a list</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>low</source>
        <comment>severity</comment>
        <translation>低</translation>
    </message>
    <message>
        <source>medium</source>
        <comment>severity</comment>
        <translation>中</translation>
    </message>
    <message>
        <source>high</source>
        <comment>severity</comment>
        <translation>高</translation>
    </message>
    <message>
        <source>critical</source>
        <comment>severity</comment>
        <translation>緊急</translation>
    </message>
    <message>
        <source>malicious</source>
        <comment>severity</comment>
        <translation>悪意あり</translation>
    </message>
    <message>
        <source>severity unknown</source>
        <translation>深刻度不明</translation>
    </message>
    <message>
        <source>exploited</source>
        <translation>悪用あり</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a fault, how bad it is</comment>
        <translation>%1（%2）</translation>
    </message>
    <message numerus="yes">
        <source>%1 on %n site(s)</source>
        <comment>14 gears</comment>
        <translation>
            <numerusform>%1（%n サイト）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, none of them starting it</source>
        <comment>14 gears</comment>
        <translation>
            <numerusform>%1（起動するものなし）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 starting it</source>
        <comment>14 gears</comment>
        <translation>
            <numerusform>%1（起動する）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %2 of them starting it</source>
        <comment>14 gears, how many</comment>
        <translation>
            <numerusform>%1（うち %2 が起動する）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n malicious</source>
        <translation>
            <numerusform>悪意あり %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n critical</source>
        <translation>
            <numerusform>緊急 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n exploited</source>
        <translation>
            <numerusform>悪用あり %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fault(s)</source>
        <translation>
            <numerusform>脆弱性 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>9 faults, how bad they are</comment>
        <translation>%1（%2）</translation>
    </message>
    <message numerus="yes">
        <source>%n layer(s)</source>
        <translation>
            <numerusform>%n レイヤー</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a base image, its layers</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Remove %1 %2, which is malicious,</source>
        <comment>a package</comment>
        <translation>悪意のある %1 %2 を削除:</translation>
    </message>
    <message>
        <source>Pin %1 %2 to %3</source>
        <comment>a package, its version, another</comment>
        <translation>%1 %2 を %3 に固定:</translation>
    </message>
    <message>
        <source>Replace %1 %2, for which there is no fix yet,</source>
        <comment>a package</comment>
        <translation>まだ修正のない %1 %2 を置き換え:</translation>
    </message>
    <message>
        <source>Replace Python %1, which is past its end of life,</source>
        <translation>サポートの終了した Python %1 を置き換え:</translation>
    </message>
    <message>
        <source>Replace Python %1, which is past its end of life, by %2 or later,</source>
        <translation>サポートの終了した Python %1 を %2 以降に置き換え:</translation>
    </message>
    <message>
        <source>in the base %1</source>
        <comment>an image</comment>
        <translation>ベース %1</translation>
    </message>
    <message>
        <source>in the image %1</source>
        <translation>イメージ %1</translation>
    </message>
    <message numerus="yes">
        <source>in %1 of %n image(s) with the same packages</source>
        <comment>a Python&apos;s path</comment>
        <translation>
            <numerusform>同じパッケージの %n 個のイメージの %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Base %1</source>
        <comment>an image</comment>
        <translation>ベース %1</translation>
    </message>
    <message>
        <source>Image %1</source>
        <translation>イメージ %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n image(s) with the same packages</source>
        <comment>a Python&apos;s path</comment>
        <translation>
            <numerusform>同じパッケージの %n 個のイメージの %1</numerusform>
        </translation>
    </message>
    <message>
        <source>in %1</source>
        <comment>14 gears on 3 sites</comment>
        <translation>対象: %1</translation>
    </message>
    <message>
        <source>mends %1 in %2</source>
        <comment>9 faults, 14 gears</comment>
        <translation>%2 の %1 を解消</translation>
    </message>
    <message>
        <source>%1: %2 in %3</source>
        <comment>what to do where, faults, gears</comment>
        <translation>%1: %3 の %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what to do where, what that mends</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 wants %2.</source>
        <comment>a package, what it wants: urllib3&lt;2</comment>
        <translation>%1 の要求: %2。</translation>
    </message>
    <message>
        <source>Within that, %1 ends some; what stays: %2.</source>
        <comment>a version, faults</comment>
        <translation>その範囲では %1 で一部が直ります。残るもの: %2。</translation>
    </message>
    <message>
        <source>Within that, no version ends any.</source>
        <translation>その範囲で直るバージョンはありません。</translation>
    </message>
    <message>
        <source>%1 does not end: %2.</source>
        <comment>a version, faults</comment>
        <translation>%1 で直らないもの: %2。</translation>
    </message>
    <message numerus="yes">
        <source>%n of the gears could not be audited this time: what is told of it is of an earlier audit.</source>
        <translation>
            <numerusform>うち %n 個の gear は今回監査できませんでした。その内容は以前の監査のものです。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>faults</comment>
        <translation>
            <numerusform>ほか %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>starts it</source>
        <translation>起動する</translation>
    </message>
    <message>
        <source>by an earlier audit</source>
        <translation>以前の監査による</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a gear, what is to be said of it</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Python: %1</source>
        <comment>a path</comment>
        <translation>Python: %1</translation>
    </message>
    <message>
        <source>Highest layer in common: %1</source>
        <comment>a digest</comment>
        <translation>共通する最上位のレイヤー: %1</translation>
    </message>
    <message>
        <source>Image: %1</source>
        <comment>a digest</comment>
        <translation>イメージ: %1</translation>
    </message>
    <message>
        <source>Made by: %1</source>
        <comment>a command</comment>
        <translation>作成したコマンド: %1</translation>
    </message>
    <message>
        <source>Faults:</source>
        <translation>脆弱性:</translation>
    </message>
    <message>
        <source>Gears:</source>
        <translation>gear:</translation>
    </message>
    <message>
        <source>No gear starts a Python with a package that is known to be faulty.</source>
        <translation>脆弱性の知られたパッケージのある Python を起動する gear はありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n gear(s) start a Python with a package that has a known fault.</source>
        <translation>
            <numerusform>%n 個の gear が、既知の脆弱性のあるパッケージの入った Python を起動します。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gear(s) start a Python with a package that has a critical fault.</source>
        <translation>
            <numerusform>%n 個の gear が、緊急の脆弱性のあるパッケージの入った Python を起動します。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gear(s) start a Python with a package that is being exploited, or is malicious.</source>
        <translation>
            <numerusform>%n 個の gear が、悪用されているか悪意のあるパッケージの入った Python を起動します。</numerusform>
        </translation>
    </message>
    <message>
        <source>One new base image, %2, mends %1 of them.</source>
        <comment>how many, an image</comment>
        <translation>新しいベースイメージ 1 つ（%2）で、そのうち %1 が直ります。</translation>
    </message>
    <message>
        <source>One change mends %1 of them: %2.</source>
        <comment>how many, where</comment>
        <translation>1 つの変更で、そのうち %1 が直ります: %2。</translation>
    </message>
    <message>
        <source>Nobody named</source>
        <translation>記載なし</translation>
    </message>
</context>
<context>
    <name>RemedyWords</name>
    <message>
        <source>What to do</source>
        <translation>すること</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>There now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>Of the Python</source>
        <translation>対象の Python</translation>
    </message>
    <message>
        <source>To know</source>
        <translation>補足</translation>
    </message>
    <message>
        <source>What nothing mends yet</source>
        <translation>まだ直せないもの</translation>
    </message>
    <message>
        <source>What it mends</source>
        <translation>直るもの</translation>
    </message>
    <message>
        <source>What it leaves</source>
        <translation>残るもの</translation>
    </message>
    <message>
        <source>Gears</source>
        <translation>gear</translation>
    </message>
    <message>
        <source>known to be exploited</source>
        <translation>悪用が確認済み</translation>
    </message>
</context>
<context>
    <name>ReportText</name>
    <message>
        <source>(%1)</source>
        <comment>what another program said</comment>
        <translation>（%1）</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>ファイル %1 はありません。</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 は読み取れません。</translation>
    </message>
    <message>
        <source>%1 holds no results of an audit. Choose a master JSON, such as exchange_master_json.json.</source>
        <translation>%1 には監査の結果がありません。exchange_master_json.json などの master JSON を選んでください。</translation>
    </message>
</context>
<context>
    <name>ResultsColumns</name>
    <message>
        <source>found on: %1</source>
        <translation>見つけた手段: %1</translation>
    </message>
    <message>
        <source>Audited: %1</source>
        <translation>監査日時: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>image, what came of it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Size: %1</source>
        <translation>サイズ: %1</translation>
    </message>
    <message>
        <source>The gear asks for an API key as an input.</source>
        <translation>この gear は入力として API キーを求めます。</translation>
    </message>
    <message>
        <source>The gear does not ask for an API key.</source>
        <translation>この gear は API キーを求めません。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>ラベル</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>イメージ</translation>
    </message>
    <message>
        <source>SDK-enabled</source>
        <translation>SDK 対応</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>使用中</translation>
    </message>
    <message numerus="yes">
        <source>%n package(s)</source>
        <translation>
            <numerusform>%n 個のパッケージ</numerusform>
        </translation>
    </message>
    <message>
        <source>Prefix: %1</source>
        <translation>プレフィックス: %1</translation>
    </message>
    <message>
        <source>The gear starts %1 (%2)</source>
        <comment>a version, a path</comment>
        <translation>gear が起動するもの: %1（%2）</translation>
    </message>
    <message>
        <source>In its image: %1 (%2)</source>
        <comment>a version, a path</comment>
        <translation>イメージの中: %1（%2）</translation>
    </message>
    <message>
        <source>flywheel-sdk %1; the site&apos;s release is %2</source>
        <translation>flywheel-sdk %1、サイトのリリースは %2</translation>
    </message>
    <message numerus="yes">
        <source>%n major version(s) behind its site</source>
        <translation>
            <numerusform>サイトよりメジャーバージョンで %n 古い</numerusform>
        </translation>
    </message>
    <message>
        <source>Python</source>
        <translation>Python</translation>
    </message>
    <message>
        <source>SDK</source>
        <translation>SDK</translation>
    </message>
    <message>
        <source>Faults</source>
        <comment>known faults, a column</comment>
        <translation>脆弱性</translation>
    </message>
    <message>
        <source>Reason</source>
        <comment>why a gear could not be audited</comment>
        <translation>理由</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>digest</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>パッケージ</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>サイト</translation>
    </message>
    <message>
        <source>The Python that the gear starts</source>
        <translation>gear が起動する Python</translation>
    </message>
    <message>
        <source>flywheel-sdk, and how many major versions it is behind its site</source>
        <translation>flywheel-sdk と、サイトよりメジャーバージョンでいくつ古いか</translation>
    </message>
    <message>
        <source>Known faults of what the gear starts</source>
        <translation>gear が起動するものの既知の脆弱性</translation>
    </message>
    <message>
        <source>Why the gear could not be audited</source>
        <translation>gear を監査できなかった理由</translation>
    </message>
</context>
<context>
    <name>RunWords</name>
    <message>
        <source>&lt;1 min</source>
        <comment>time left</comment>
        <translation>1 分未満</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>time left</comment>
        <translation>%1 分</translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>time left</comment>
        <translation>%1 時間</translation>
    </message>
    <message>
        <source>Stopping… what has ended is kept.</source>
        <translation>停止しています… 終わったものは残ります。</translation>
    </message>
    <message>
        <source>Looking for the keys…</source>
        <translation>キーを探しています…</translation>
    </message>
    <message>
        <source>Listing the gears…</source>
        <translation>gear の一覧を取得しています…</translation>
    </message>
    <message>
        <source>Listing the gears: %1</source>
        <translation>gear の一覧を取得しています: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n could not be audited</source>
        <translation>
            <numerusform>監査できなかったもの %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 downloaded</source>
        <translation>%1 ダウンロード済み</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>停止しています…</translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>失敗 %n 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SchemaText</name>
    <message>
        <source>Usage: gear-audit schema NAME

Prints the JSON Schema of what the program writes, for scripts to check against. It says
which version it is, and what may change.

  master      the results of an audit
  query       what “query --format json” prints
  diff        what “diff --format json” prints
  check       what “check --format json” prints
  progress    a line of what “audit --json” prints

Options:
  -h, --help  show this text

Exit status: 0 done, 2 wrong usage.
</source>
        <translation>使い方: gear-audit schema 名前

スクリプトでの確認用に、プログラムが書くものの JSON Schema を表示します。そのバージョンと、変わり
得るものも示します。

  master      監査の結果
  query       「query --format json」の出力
  diff        「diff --format json」の出力
  check       「check --format json」の出力
  progress    「audit --json」の出力の 1 行

オプション:
  -h, --help  この説明を表示する

終了ステータス: 0 完了、2 使い方の誤り。
</translation>
    </message>
    <message>
        <source>“%1” is one too many.</source>
        <translation>「%1」が余分です。</translation>
    </message>
    <message>
        <source>there is no schema “%1”; there are %2.</source>
        <translation>スキーマ「%1」はありません。あるもの: %2。</translation>
    </message>
</context>
<context>
    <name>SettingsText</name>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>%1～%2 の整数</translation>
    </message>
    <message>
        <source>a number from %1 to %2</source>
        <translation>%1～%2 の数</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true または false</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>%1 のいずれか</translation>
    </message>
    <message>
        <source>The setting %1 is not used: it is a list. A text with a comma in it stands in quotes.</source>
        <translation>設定 %1 は使いません。一覧です。コンマを含む文字列は引用符で囲みます。</translation>
    </message>
    <message>
        <source>The setting %1 is not used: it takes %2, not “%3”.</source>
        <translation>設定 %1 は使いません。指定できるのは %2 で、「%3」は使えません。</translation>
    </message>
    <message>
        <source>The setting %1 is not used: it takes %2, not “%3”. The default, %4, counts.</source>
        <translation>設定 %1 は使いません。指定できるのは %2 で、「%3」は使えません。既定値 %4 を使います。</translation>
    </message>
    <message>
        <source>The settings in %1 cannot be read as a whole. What cannot be read is as if it were not there.</source>
        <translation>%1 の設定は全体を読み取れません。読み取れないものは、ないものとして扱います。</translation>
    </message>
    <message>
        <source>Nothing is saved there until the file is mended or moved away, so that what it holds is kept.</source>
        <translation>内容を失わないよう、ファイルを修復するか移すまで、そこには何も保存しません。</translation>
    </message>
    <message>
        <source>The file with the settings, %1, is empty.</source>
        <translation>設定のファイル %1 が空です。</translation>
    </message>
</context>
<context>
    <name>SourceText</name>
    <message>
        <source>No key is stored</source>
        <translation>キーが保存されていません</translation>
    </message>
    <message>
        <source>The keychain is locked</source>
        <translation>キーチェーンがロックされています</translation>
    </message>
    <message>
        <source>There is no keychain</source>
        <translation>キーチェーンがありません</translation>
    </message>
    <message>
        <source>No answer from the keychain</source>
        <translation>キーチェーンが応答しません</translation>
    </message>
    <message>
        <source>The key is for another host</source>
        <translation>キーが別のホストのものです</translation>
    </message>
    <message>
        <source>The key cannot be used</source>
        <translation>キーを使えません</translation>
    </message>
    <message>
        <source>The key cannot be read</source>
        <translation>キーを読み取れません</translation>
    </message>
    <message>
        <source>Its address or key is wrong</source>
        <translation>アドレスまたはキーが誤っています</translation>
    </message>
    <message>
        <source>The key was refused</source>
        <translation>キーが拒否されました</translation>
    </message>
    <message>
        <source>The user is disabled</source>
        <translation>ユーザーが無効です</translation>
    </message>
    <message>
        <source>Permission was denied</source>
        <translation>権限がありません</translation>
    </message>
    <message>
        <source>Certificate not trusted</source>
        <translation>証明書が信頼されていません</translation>
    </message>
    <message>
        <source>It cannot be reached</source>
        <translation>接続できません</translation>
    </message>
    <message>
        <source>No answer in time</source>
        <translation>時間内に応答がありません</translation>
    </message>
    <message>
        <source>Too many requests</source>
        <translation>要求が多すぎます</translation>
    </message>
    <message>
        <source>Its gears cannot be listed</source>
        <translation>gear の一覧を取得できません</translation>
    </message>
</context>
<context>
    <name>StatusText</name>
    <message>
        <source>Not recorded</source>
        <translation>記録なし</translation>
    </message>
    <message>
        <source>Audited</source>
        <translation>監査日時</translation>
    </message>
    <message>
        <source>No Python</source>
        <translation>Python なし</translation>
    </message>
    <message>
        <source>No image named</source>
        <translation>イメージの記載なし</translation>
    </message>
    <message>
        <source>Image not found</source>
        <translation>イメージが見つからない</translation>
    </message>
    <message>
        <source>Sign-in needed</source>
        <translation>サインインが必要</translation>
    </message>
    <message>
        <source>Download limit reached</source>
        <translation>ダウンロードの上限に到達</translation>
    </message>
    <message>
        <source>Not enough disk space</source>
        <translation>ディスクの空き不足</translation>
    </message>
    <message>
        <source>Other processor</source>
        <translation>別のプロセッサー</translation>
    </message>
    <message>
        <source>Registry not reached</source>
        <translation>レジストリに接続できない</translation>
    </message>
    <message>
        <source>Engine failed</source>
        <translation>エンジンのエラー</translation>
    </message>
    <message>
        <source>Examination failed</source>
        <translation>調査の失敗</translation>
    </message>
    <message>
        <source>Took too long</source>
        <translation>時間超過</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>The file does not say how this gear&apos;s audit ended. Audit it again to know.</source>
        <translation>この gear の監査がどう終わったか、ファイルに記録がありません。知るにはもう一度監査してください。</translation>
    </message>
    <message>
        <source>The image was examined; its Pythons are listed.</source>
        <translation>イメージを調査しました。Python を一覧しています。</translation>
    </message>
    <message>
        <source>The image was examined; it holds no Python.</source>
        <translation>イメージを調査しました。Python はありません。</translation>
    </message>
    <message>
        <source>The manifest names no image to examine.</source>
        <translation>manifest に調査するイメージの記載がありません。</translation>
    </message>
    <message>
        <source>The registry does not have the image, or hides it. Check its name in the manifest.</source>
        <translation>レジストリにイメージがないか、隠されています。manifest の名前を確認してください。</translation>
    </message>
    <message>
        <source>The registry wants you to sign in. Use “docker login”, and audit again.</source>
        <translation>レジストリがサインインを求めています。「docker login」を使い、もう一度監査してください。</translation>
    </message>
    <message>
        <source>The registry allows no more downloads for now. Wait for some hours, or use “docker login”, and audit again.</source>
        <translation>レジストリは今のところこれ以上のダウンロードを許可しません。数時間待つか、「docker login」を使い、もう一度監査してください。</translation>
    </message>
    <message>
        <source>The disk with the images is nearly full. Free some space, and audit again.</source>
        <translation>イメージのディスクがほぼ満杯です。空きを増やして、もう一度監査してください。</translation>
    </message>
    <message>
        <source>The image is made for another kind of processor than this engine&apos;s.</source>
        <translation>イメージは、このエンジンと別の種類のプロセッサー用です。</translation>
    </message>
    <message>
        <source>The registry with the image could not be reached. Check the network connection, and audit again; the reason says more.</source>
        <translation>イメージのあるレジストリに接続できませんでした。ネットワーク接続を確認し、もう一度監査してください。理由に詳しい説明があります。</translation>
    </message>
    <message>
        <source>The container engine reported an error. Audit again; if it stays, the reason says more.</source>
        <translation>コンテナーエンジンがエラーを返しました。もう一度監査してください。続く場合は、理由に詳しい説明があります。</translation>
    </message>
    <message>
        <source>The image is there, but nothing could be learnt from it.</source>
        <translation>イメージはありますが、何もわかりませんでした。</translation>
    </message>
    <message>
        <source>It was ended at its time limit. Audit again, or raise the limit.</source>
        <translation>時間の上限で打ち切られました。もう一度監査するか、上限を上げてください。</translation>
    </message>
    <message>
        <source>The audit was stopped before this gear ended. Audit again to go on.</source>
        <translation>この gear が終わる前に監査が停止されました。続けるにはもう一度監査してください。</translation>
    </message>
    <message>
        <source>Pythons of version %1</source>
        <translation>バージョン %1 の Python</translation>
    </message>
    <message>
        <source>Pythons of %1</source>
        <comment>a moment</comment>
        <translation>%1 の Python</translation>
    </message>
    <message>
        <source>Pythons of version %1, of %2</source>
        <comment>version, moment</comment>
        <translation>バージョン %1 の Python（%2）</translation>
    </message>
    <message>
        <source>What is there now could not be examined. %1.</source>
        <comment>Pythons of version 0.9</comment>
        <translation>今そこにあるものは調査できませんでした。%1。</translation>
    </message>
    <message>
        <source>Not permitted</source>
        <translation>権限なし</translation>
    </message>
    <message>
        <source>Registry failed</source>
        <translation>レジストリのエラー</translation>
    </message>
    <message>
        <source>Image damaged</source>
        <translation>壊れたイメージ</translation>
    </message>
    <message>
        <source>Engine went away</source>
        <translation>エンジンの消失</translation>
    </message>
    <message>
        <source>Cannot be started</source>
        <translation>起動できない</translation>
    </message>
    <message>
        <source>Not enough memory</source>
        <translation>メモリ不足</translation>
    </message>
    <message>
        <source>The registry refuses the image to the user who is signed in. Ask its owner for permission, and audit again.</source>
        <translation>サインインしたユーザーには、レジストリがこのイメージを渡しません。所有者に権限を依頼し、もう一度監査してください。</translation>
    </message>
    <message>
        <source>The registry, or something before it, answered with an error. Audit again later; the reason says more.</source>
        <translation>レジストリまたはその手前にあるものがエラーを返しました。後でもう一度監査してください。理由に詳しい説明があります。</translation>
    </message>
    <message>
        <source>What the registry sent is not the image that its name stands for. Audit again; if it stays, the image has to be pushed anew.</source>
        <translation>レジストリから届いたものは、その名前のイメージではありません。もう一度監査してください。続く場合は、イメージをプッシュし直す必要があります。</translation>
    </message>
    <message>
        <source>The container engine went away while it worked, or was not there. Start it, and audit again.</source>
        <translation>コンテナーエンジンが作業中に消えたか、ありませんでした。起動して、もう一度監査してください。</translation>
    </message>
    <message>
        <source>No container of the image can be started, because of its own settings. It can be read layer by layer instead.</source>
        <translation>イメージ自身の設定のため、コンテナーを起動できません。代わりにレイヤーごとに読み取れます。</translation>
    </message>
    <message>
        <source>It was ended because it took more memory than is allowed. It can be read layer by layer instead.</source>
        <translation>許容量を超えるメモリを使ったため打ち切られました。代わりにレイヤーごとに読み取れます。</translation>
    </message>
</context>
<context>
    <name>TerminalText</name>
    <message numerus="yes">
        <source>%n gear(s) to audit.</source>
        <translation>
            <numerusform>監査する gear: %n 個。</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the list of gears…</source>
        <translation>gear の一覧を読み取っています…</translation>
    </message>
    <message numerus="yes">
        <source>%n not audited</source>
        <translation>
            <numerusform>監査できなかったもの %n 個</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TestCommand</name>
    <message>
        <source>Not tried. %1</source>
        <translation>試していません。%1</translation>
    </message>
    <message>
        <source>Failed. %1</source>
        <translation>失敗しました。%1</translation>
    </message>
</context>
<context>
    <name>VerificationText</name>
    <message>
        <source>%1: not compared</source>
        <translation>%1: 比較していません</translation>
    </message>
    <message>
        <source>%1: both found the same, Pythons: %2</source>
        <comment>image, number</comment>
        <translation>%1: 両方の結果が一致、Python: %2</translation>
    </message>
    <message>
        <source>%1: differences: %2</source>
        <comment>image, number</comment>
        <translation>%1: 相違: %2</translation>
    </message>
</context>
<context>
    <name>VerifyArguments</name>
    <message>
        <source>Usage: gear-audit verify IMAGE… [options]

Looks into images both ways, by the container engine and by their layers, and tells where
the two differ. IMAGE is a name as in a manifest. Nothing is recorded.

Options:
  --command TEXT    the gear&apos;s command, to tell which Python it starts (default: ./run)
  --engine PROGRAM  docker or podman, or the path of one
  --format FORMAT   text (default) or json
  -h, --help        show this text

Exit status: 0 both found the same, 1 they differ or an image could not be compared,
2 wrong usage, 3 nothing could run, 130 interrupted.
</source>
        <translation>使い方: gear-audit verify イメージ… [オプション]

コンテナーエンジンとレイヤーの両方でイメージを調べ、違いを示します。イメージは manifest にある
ような名前です。何も記録しません。

オプション:
  --command テキスト   起動する Python を知るための、gear のコマンド（既定: ./run）
  --engine プログラム  docker または podman、またはそのパス
  --format 形式        text（既定）または json
  -h, --help           この説明を表示する

終了ステータス: 0 両方の結果が一致、1 相違があるか、比較できないイメージがある、2 使い方の
誤り、3 何も実行できなかった、130 中断。
</translation>
    </message>
    <message>
        <source>say which IMAGE to look into.</source>
        <translation>調べるイメージを指定してください。</translation>
    </message>
</context>
<context>
    <name>gearaudit::AdvisoriesPage</name>
    <message>
        <source>known faults (OSV)</source>
        <translation>既知の脆弱性（OSV）</translation>
    </message>
    <message>
        <source>exploited ones (CISA)</source>
        <translation>悪用された脆弱性（CISA）</translation>
    </message>
    <message>
        <source>how likely attacks are (EPSS)</source>
        <translation>攻撃の見込み（EPSS）</translation>
    </message>
    <message>
        <source>Where They Come From</source>
        <translation>入手元</translation>
    </message>
    <message>
        <source>Known &amp;faults:</source>
        <translation>既知の脆弱性(&amp;F):</translation>
    </message>
    <message>
        <source>OSV&apos;s download for PyPI, a zip.</source>
        <translation>PyPI 用の OSV のダウンロード（zip）。</translation>
    </message>
    <message>
        <source>&amp;Exploited ones:</source>
        <translation>悪用されたもの(&amp;E):</translation>
    </message>
    <message>
        <source>CISA&apos;s list, a JSON.</source>
        <translation>CISA の一覧（JSON）。</translation>
    </message>
    <message>
        <source>Likely a&amp;ttacks:</source>
        <translation>攻撃の見込み(&amp;T):</translation>
    </message>
    <message>
        <source>FIRST&apos;s EPSS scores, a csv.gz.</source>
        <translation>FIRST の EPSS スコア（csv.gz）。</translation>
    </message>
    <message>
        <source>Fetch them when the program starts, at most once a &amp;day</source>
        <translation>プログラムの起動時に取得する（1 日 1 回まで）(&amp;D)</translation>
    </message>
    <message>
        <source>Known Faults of PyPI&apos;s Packages</source>
        <translation>PyPI のパッケージの既知の脆弱性</translation>
    </message>
    <message>
        <source>How far fetching is</source>
        <translation>取得の進行状況</translation>
    </message>
    <message>
        <source>&amp;Update Now</source>
        <translation>今すぐ更新(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>I&amp;mport…</source>
        <translation>インポート(&amp;M)…</translation>
    </message>
    <message>
        <source>Reads files that were fetched on another computer</source>
        <translation>別のコンピューターで取得したファイルを読み込みます</translation>
    </message>
    <message>
        <source>Remo&amp;ve</source>
        <translation>削除(&amp;V)</translation>
    </message>
    <message>
        <source>Empty: this is not fetched.</source>
        <translation>空欄: これは取得しません。</translation>
    </message>
    <message>
        <source>An address begins with https:// (or http:// for this computer itself).</source>
        <translation>アドレスは https:// で始まります（このコンピューター自体には http:// も使えます）。</translation>
    </message>
    <message>
        <source>Import Known Faults</source>
        <translation>既知の脆弱性のインポート</translation>
    </message>
    <message>
        <source>Known faults (*.zip *.json *.gz *.csv)</source>
        <translation>既知の脆弱性 (*.zip *.json *.gz *.csv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Remove Known Faults</source>
        <translation>既知の脆弱性の削除</translation>
    </message>
    <message>
        <source>Remove the database of known faults?</source>
        <translation>既知の脆弱性のデータベースを削除しますか？</translation>
    </message>
    <message>
        <source>Results stay. What is judged not to be affected stays too.</source>
        <translation>結果は残ります。影響なしと評価したものも残ります。</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>削除(&amp;R)</translation>
    </message>
    <message>
        <source>There is a database, %1.</source>
        <comment>how old, how many</comment>
        <translation>データベースがあります（%1）。</translation>
    </message>
    <message>
        <source>There is no database of known faults yet. Nothing is fetched until you ask for it.</source>
        <translation>既知の脆弱性のデータベースはまだありません。指示するまで何も取得しません。</translation>
    </message>
    <message>
        <source>Fetching…</source>
        <translation>取得しています…</translation>
    </message>
    <message>
        <source>Reading the files…</source>
        <translation>ファイルを読み込んでいます…</translation>
    </message>
    <message>
        <source>Fetching %1: %2</source>
        <comment>what, how much of it</comment>
        <translation>取得中: %1、%2</translation>
    </message>
    <message>
        <source>Reading %1: %2</source>
        <comment>what, how many</comment>
        <translation>読み込み中: %1、%2</translation>
    </message>
    <message>
        <source>Writing the database…</source>
        <translation>データベースに書き込んでいます…</translation>
    </message>
    <message>
        <source>Removing…</source>
        <translation>削除しています…</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>停止しています…</translation>
    </message>
    <message>
        <source>%1: %2, of %3</source>
        <comment>what, how many, a moment</comment>
        <translation>%1: %2（%3）</translation>
    </message>
</context>
<context>
    <name>gearaudit::AuditButton</name>
    <message>
        <source>A&amp;udit</source>
        <translation>監査(&amp;U)</translation>
    </message>
    <message>
        <source>Audits the ticked gears that have no answer yet</source>
        <translation>チェックした gear のうち、まだ回答のないものを監査します</translation>
    </message>
</context>
<context>
    <name>gearaudit::AuditController</name>
    <message>
        <source>The changed settings take effect when this audit has ended.</source>
        <translation>変更した設定は、この監査が終わると有効になります。</translation>
    </message>
    <message numerus="yes">
        <source>%n source(s) could not be listed; each is marked under Sources.</source>
        <translation>
            <numerusform>%n 個の対象は一覧を取得できませんでした。「対象」に印があります。</numerusform>
        </translation>
    </message>
    <message>
        <source>A copy was saved: %1</source>
        <translation>コピーを保存しました: %1</translation>
    </message>
    <message>
        <source>An audit is running.</source>
        <translation>監査を実行中です。</translation>
    </message>
    <message>
        <source>The audit is being stopped.</source>
        <translation>監査を停止しています。</translation>
    </message>
    <message>
        <source>It is being checked whether Docker is ready.</source>
        <translation>Docker の準備ができているか確認しています。</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a sentence</comment>
        <translation>%1。</translation>
    </message>
    <message>
        <source>The results so far are being read.</source>
        <translation>これまでの結果を読み込んでいます。</translation>
    </message>
    <message>
        <source>No audit is running.</source>
        <translation>実行中の監査はありません。</translation>
    </message>
    <message>
        <source>A copy is being saved.</source>
        <translation>コピーを保存しています。</translation>
    </message>
    <message>
        <source>There are no results yet.</source>
        <translation>結果はまだありません。</translation>
    </message>
    <message>
        <source>The site that lists these gears is not among the instances any more.</source>
        <translation>これらの gear のサイトは、もうインスタンスにありません。</translation>
    </message>
    <message>
        <source>Nothing is ticked under To Audit.</source>
        <translation>「監査対象」で何もチェックされていません。</translation>
    </message>
</context>
<context>
    <name>gearaudit::AuditPage</name>
    <message>
        <source>Gears in progress</source>
        <translation>処理中の gear</translation>
    </message>
    <message>
        <source>Add a Flywheel Instance…</source>
        <translation>Flywheel インスタンスを追加…</translation>
    </message>
    <message>
        <source>Enable a Flywheel Instance…</source>
        <translation>Flywheel インスタンスを有効化…</translation>
    </message>
    <message>
        <source>&amp;Side Bar</source>
        <translation>サイドバー(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;In Progress</source>
        <translation>処理中(&amp;I)</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>処理中</translation>
    </message>
    <message>
        <source>Container engine</source>
        <translation>コンテナーエンジン</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>No audit is running.</source>
        <translation>実行中の監査はありません。</translation>
    </message>
</context>
<context>
    <name>gearaudit::ChangeFilterRow</name>
    <message>
        <source>Only gears on both sides</source>
        <translation>両側にある gear のみ</translation>
    </message>
    <message>
        <source>Show what is %1</source>
        <comment>new, gone, newer</comment>
        <translation>%1 を表示</translation>
    </message>
    <message>
        <source>%1: %2. Shows or hides them.</source>
        <comment>newer: 480</comment>
        <translation>%1: %2。表示、非表示を切り替えます。</translation>
    </message>
</context>
<context>
    <name>gearaudit::ComparePage</name>
    <message>
        <source>Since Last Time</source>
        <translation>前回から</translation>
    </message>
    <message>
        <source>Compare Again</source>
        <translation>もう一度比較</translation>
    </message>
    <message>
        <source>The results have changed since they were compared</source>
        <translation>比較してから結果が変わりました</translation>
    </message>
    <message>
        <source>Copy as Text</source>
        <translation>テキストとしてコピー</translation>
    </message>
    <message>
        <source>Puts everything that is shown on the clipboard</source>
        <translation>表示されているものすべてをクリップボードに入れます</translation>
    </message>
    <message>
        <source>Save As…</source>
        <translation>名前を付けて保存…</translation>
    </message>
    <message>
        <source>Writes what is shown as text, CSV or JSON</source>
        <translation>表示されているものをテキスト、CSV、JSON で書き出します</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>後</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>入れ替え</translation>
    </message>
    <message>
        <source>Exchanges before and after</source>
        <translation>前と後を入れ替えます</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>相違</translation>
    </message>
    <message>
        <source>Compares the newest earlier results with those of now</source>
        <translation>最新の以前の結果と今の結果を比較します</translation>
    </message>
    <message>
        <source>There are no earlier results yet. Auditing everything again keeps them.</source>
        <translation>以前の結果はまだありません。すべてを監査し直すと、以前の結果が残ります。</translation>
    </message>
    <message>
        <source>Different, of those that match: %1</source>
        <comment>12 gears</comment>
        <translation>一致したもののうち相違: %1</translation>
    </message>
    <message>
        <source>Different: %1. The same: %2.</source>
        <comment>94 gears; 3 gears</comment>
        <translation>異なるもの: %1。同じもの: %2。</translation>
    </message>
    <message>
        <source>Nothing to compare yet</source>
        <translation>比較するものはまだありません</translation>
    </message>
    <message>
        <source>Open a second file with results, or audit everything again: the results of before are then kept and can be compared with the new ones. Two sites of one file can be compared as well: choose it on both sides.</source>
        <translation>2 つ目の結果のファイルを開くか、すべてを監査し直してください。監査し直すと前の結果が残り、新しい結果と比較できます。1 つのファイルの 2 つのサイトも比較できます。両側で同じファイルを選んでください。</translation>
    </message>
    <message>
        <source>Choose what to compare: before and after, each as a whole or one site of it.</source>
        <translation>比較するものを選んでください。前と後のそれぞれに、全体または 1 つのサイトを選べます。</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>比較しています…</translation>
    </message>
    <message>
        <source>This cannot be compared</source>
        <translation>これは比較できません</translation>
    </message>
    <message>
        <source>No such differences</source>
        <translation>この種類の相違はありません</translation>
    </message>
    <message>
        <source>What differs is hidden by the filter or by the kinds of change above.</source>
        <translation>相違は、フィルターまたは上の変更の種類によって隠れています。</translation>
    </message>
    <message>
        <source>No differences</source>
        <translation>相違はありません</translation>
    </message>
    <message>
        <source>Both sides hold the same.</source>
        <translation>両側の内容は同じです。</translation>
    </message>
    <message>
        <source>Save the Differences</source>
        <translation>相違の保存</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>テキスト (*.txt)</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>The differences are in %1.</source>
        <translation>相違は %1 にあります。</translation>
    </message>
    <message>
        <source>Rows are</source>
        <translation>行の分け方</translation>
    </message>
    <message>
        <source>By package</source>
        <translation>パッケージ別</translation>
    </message>
    <message>
        <source>By gear</source>
        <translation>gear 別</translation>
    </message>
    <message>
        <source>Whether what changed in many gears is one row, or each gear is</source>
        <translation>多くの gear に共通の変更を 1 行にするか、gear ごとに 1 行にするか</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n 個選択</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gearaudit::ConnectionPanel</name>
    <message>
        <source>S&amp;top the Test</source>
        <translation>テストを中止(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Test Connection</source>
        <translation>接続をテスト(&amp;T)</translation>
    </message>
    <message>
        <source>Asks the site whose key this is and what it may see. Nothing is changed there.</source>
        <translation>このキーが誰のもので、何を見られるかをサイトに問い合わせます。サイトでは何も変更しません。</translation>
    </message>
    <message>
        <source>not tried</source>
        <translation>試していません</translation>
    </message>
    <message>
        <source>It said: %1</source>
        <translation>応答: %1</translation>
    </message>
</context>
<context>
    <name>gearaudit::DetailsPane</name>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy what is selected</source>
        <translation>選択したものをコピー</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Select a gear, a Python or a package to read about it.</source>
        <translation>gear、Python、パッケージを選ぶと説明が表示されます。</translation>
    </message>
    <message>
        <source>As &amp;text</source>
        <translation>テキストとして(&amp;T)</translation>
    </message>
    <message>
        <source>As &amp;JSON</source>
        <translation>JSON として(&amp;J)</translation>
    </message>
    <message>
        <source>As &amp;requirements.txt</source>
        <translation>requirements.txt として(&amp;R)</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n 個選択</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gearaudit::DifferenceModel</name>
    <message>
        <source>%1, was %2</source>
        <comment>a gear and the one that it is compared with</comment>
        <translation>%1（前: %2）</translation>
    </message>
    <message numerus="yes">
        <source>All %n changes</source>
        <translation>
            <numerusform>すべての変更（%n 件）</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>what changed in how many gears</comment>
        <translation>%2 の %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more in %2</source>
        <comment>what changed in how many gears</comment>
        <translation>
            <numerusform>%2 の %1 とほか %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>What</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>後</translation>
    </message>
    <message>
        <source>Python</source>
        <translation>Python</translation>
    </message>
    <message numerus="yes">
        <source>%n way(s)</source>
        <comment>in which a package changed</comment>
        <translation>
            <numerusform>%n 通り</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>newer, 3 ways</comment>
        <translation>%1、%2</translation>
    </message>
</context>
<context>
    <name>gearaudit::EngineButton</name>
    <message>
        <source>Container engine</source>
        <translation>コンテナーエンジン</translation>
    </message>
</context>
<context>
    <name>gearaudit::EngineStrip</name>
    <message>
        <source>&amp;Check again</source>
        <translation>もう一度確認(&amp;C)</translation>
    </message>
    <message>
        <source>Looks again whether the container engine is ready</source>
        <translation>コンテナーエンジンの準備ができているかもう一度確認します</translation>
    </message>
    <message>
        <source>Container engine</source>
        <translation>コンテナーエンジン</translation>
    </message>
</context>
<context>
    <name>gearaudit::ExplorePane</name>
    <message>
        <source>&amp;Details</source>
        <translation>詳細(&amp;D)</translation>
    </message>
    <message>
        <source>Pac&amp;kages</source>
        <translation>パッケージ(&amp;K)</translation>
    </message>
    <message>
        <source>Overvie&amp;w</source>
        <translation>概要(&amp;W)</translation>
    </message>
    <message>
        <source>Co&amp;mpare</source>
        <translation>比較(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Rebuild First</source>
        <translation>先に再ビルド(&amp;R)</translation>
    </message>
    <message numerus="yes">
        <source>%n Python(s)</source>
        <translation>
            <numerusform>Python %n 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n package(s)</source>
        <translation>
            <numerusform>%n 個のパッケージ</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the results…</source>
        <translation>結果を読み込んでいます…</translation>
    </message>
    <message>
        <source>No results yet</source>
        <translation>結果はまだありません</translation>
    </message>
    <message>
        <source>Nothing matches “%1”</source>
        <translation>「%1」に一致するものはありません</translation>
    </message>
    <message>
        <source>Fewer or shorter words match more. Escape in the filter shows everything again.</source>
        <translation>語を減らすか短くすると、より多く一致します。フィルターで Esc を押すと、すべてを再び表示します。</translation>
    </message>
    <message>
        <source>G&amp;ears</source>
        <translation>gear(&amp;E)</translation>
    </message>
    <message>
        <source>These are all versions of it: the filter is %1 now.</source>
        <translation>すべてのバージョンを表示しています。フィルターは %1 になりました。</translation>
    </message>
    <message>
        <source>Nothing is ticked under Results</source>
        <translation>「結果」で何もチェックされていません</translation>
    </message>
    <message>
        <source>Tick what is to be seen there, at the left. Ctrl+B shows it.</source>
        <translation>表示するものを左側でチェックしてください。Ctrl+B で表示できます。</translation>
    </message>
    <message>
        <source>Tick what you want to know about under To Audit and choose Audit.
Each gear&apos;s image is examined once;
its Pythons and their packages are listed here as they are found.
Or open a file with results: drop it here, or choose File, Open.</source>
        <translation>知りたいものを「監査対象」でチェックし、「監査」を選んでください。
各 gear のイメージを一度だけ調査し、
Python とそのパッケージを見つかった順にここに一覧します。
または結果のファイルを開いてください。ここにドロップするか、「ファイル」の「開く」を選びます。</translation>
    </message>
</context>
<context>
    <name>gearaudit::ExportDialog</name>
    <message numerus="yes">
        <source>&amp;Everything (%n gears)</source>
        <translation>
            <numerusform>すべて（gear %n 個）(&amp;E)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;What the filter shows (%n gears)</source>
        <translation>
            <numerusform>フィルターで表示しているもの（gear %n 個）(&amp;W)</numerusform>
        </translation>
    </message>
    <message>
        <source>Export Results</source>
        <translation>結果のエクスポート</translation>
    </message>
    <message>
        <source>CSV, a line for each gear</source>
        <translation>CSV（gear ごとに 1 行）</translation>
    </message>
    <message>
        <source>CSV, a line for each package</source>
        <translation>CSV（パッケージごとに 1 行）</translation>
    </message>
    <message>
        <source>CycloneDX (JSON)</source>
        <translation>CycloneDX（JSON）</translation>
    </message>
    <message>
        <source>SPDX (JSON)</source>
        <translation>SPDX（JSON）</translation>
    </message>
    <message>
        <source>A report to hand over (HTML)</source>
        <translation>提出用のレポート（HTML）</translation>
    </message>
    <message>
        <source>Master JSON</source>
        <translation>master JSON</translation>
    </message>
    <message>
        <source>Master JSON as the first script wrote it</source>
        <translation>最初のスクリプトの形式の master JSON</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>形式(&amp;F):</translation>
    </message>
    <message>
        <source>&amp;Choose a File…</source>
        <translation>ファイルを選択(&amp;C)…</translation>
    </message>
    <message>
        <source>An inventory for a spreadsheet: of each gear its name, version, image, license, source, Pythons and flywheel-sdk.</source>
        <translation>表計算用の一覧: 各 gear の名前、バージョン、イメージ、ライセンス、ソース、Python、flywheel-sdk。</translation>
    </message>
    <message>
        <source>For a spreadsheet: every package of every Python. Where the filter names packages, only those.</source>
        <translation>表計算用: 各 Python のすべてのパッケージ。フィルターがパッケージを指定しているときは、それだけ。</translation>
    </message>
    <message>
        <source>A bill of materials that other programs read, such as scanners for known weaknesses.</source>
        <translation>脆弱性スキャナーなど、ほかのプログラムが読む部品表。</translation>
    </message>
    <message>
        <source>A bill of materials as CycloneDX is, in the form that licence and supply-chain tools ask for.</source>
        <translation>CycloneDX と同じような部品表。ライセンスやサプライチェーンのツールが求める形式です。</translation>
    </message>
    <message>
        <source>One page that opens anywhere and prints well: what could not be audited, what to do first, what gears start, and the known faults.</source>
        <translation>どこでも開け、きれいに印刷できる 1 ページ: 監査できなかったもの、まずすること、gear が起動するもの、既知の脆弱性。</translation>
    </message>
    <message>
        <source>All that is known, as this program keeps it and reads it again.</source>
        <translation>わかっていることすべて。このプログラムが保存し、再び読む形式です。</translation>
    </message>
    <message>
        <source>For programs that read the first script&apos;s file: its keys, and no others.</source>
        <translation>最初のスクリプトのファイルを読むプログラム用: そのキーだけを含みます。</translation>
    </message>
</context>
<context>
    <name>gearaudit::FailureCard</name>
    <message>
        <source>Sign In…</source>
        <translation>サインイン…</translation>
    </message>
    <message>
        <source>Choose Engine…</source>
        <translation>エンジンを選択…</translation>
    </message>
    <message>
        <source>Open Settings</source>
        <translation>設定を開く</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>why gears could not be audited, how many gears</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Audit These Again</source>
        <translation>これらをもう一度監査</translation>
    </message>
    <message>
        <source>Show in Table</source>
        <translation>表で表示</translation>
    </message>
    <message>
        <source>%1: gears</source>
        <comment>why they could not be audited</comment>
        <translation>%1: gear</translation>
    </message>
</context>
<context>
    <name>gearaudit::FailuresModel</name>
    <message>
        <source>tried: %1: %2</source>
        <comment>an image, what came of it</comment>
        <translation>試行: %1: %2</translation>
    </message>
    <message>
        <source>Gear</source>
        <translation>gear</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>サイト</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
</context>
<context>
    <name>gearaudit::FailuresPanel</name>
    <message>
        <source>Show All in Table</source>
        <translation>すべてを表で表示</translation>
    </message>
    <message>
        <source>%1 could not be audited</source>
        <comment>4 gears</comment>
        <translation>監査できなかったもの: %1</translation>
    </message>
</context>
<context>
    <name>gearaudit::FileMenu</name>
    <message>
        <source>&amp;Open…</source>
        <translation>開く(&amp;O)…</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation>最近のファイルを開く(&amp;R)</translation>
    </message>
    <message>
        <source>Read &amp;Changed Files Again</source>
        <translation>変更されたファイルを読み直す(&amp;C)</translation>
    </message>
    <message>
        <source>C&amp;lose All Files</source>
        <translation>すべてのファイルを閉じる(&amp;L)</translation>
    </message>
    <message>
        <source>No files yet</source>
        <translation>ファイルはまだありません</translation>
    </message>
    <message>
        <source>&amp;Forget These</source>
        <translation>履歴を消去(&amp;F)</translation>
    </message>
    <message>
        <source>Open Results</source>
        <translation>結果を開く</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>JSON ファイル (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
</context>
<context>
    <name>gearaudit::FilterEdit</name>
    <message>
        <source>What may stand here</source>
        <translation>ここに書けるもの</translation>
    </message>
    <message>
        <source>package</source>
        <translation>パッケージ</translation>
    </message>
</context>
<context>
    <name>gearaudit::FilterHelp</name>
    <message>
        <source>How filters are written</source>
        <translation>フィルターの書き方</translation>
    </message>
    <message>
        <source>Words side by side must all be true. Terms about a Python and its packages are asked of one and the same Python. Choose an example to try it.</source>
        <translation>並べた語はすべて満たす必要があります。Python とそのパッケージについての条件は、同じ 1 つの Python に対するものです。例を選ぶと試せます。</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Python&apos;s ends of life are those of %1 as of %2.</source>
        <translation>Python のサポート終了日は %2 時点の %1 によります。</translation>
    </message>
</context>
<context>
    <name>gearaudit::FilterLine</name>
    <message>
        <source>What to show, such as numpy&lt;1.24 or python:2.7</source>
        <translation>表示するもの（例: numpy&lt;1.24、python:2.7）</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>フィルター</translation>
    </message>
    <message>
        <source>Recent and saved filters</source>
        <translation>最近のフィルターと保存したフィルター</translation>
    </message>
    <message>
        <source>Help on filters</source>
        <translation>フィルターのヘルプ</translation>
    </message>
    <message>
        <source>How filters are written (F1)</source>
        <translation>フィルターの書き方（F1）</translation>
    </message>
    <message>
        <source>Save filter</source>
        <translation>フィルターの保存</translation>
    </message>
    <message>
        <source>Name of this filter (one of the same name is replaced):</source>
        <translation>このフィルターの名前（同じ名前のものは置き換えます）:</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>フィルターを消去</translation>
    </message>
    <message>
        <source>Shows everything again (Escape)</source>
        <translation>すべてを再び表示します（Esc）</translation>
    </message>
    <message>
        <source>Useful filters, those used lately, and saved ones (Alt+Down)</source>
        <translation>便利なフィルター、最近使ったもの、保存したもの（Alt+↓）</translation>
    </message>
    <message>
        <source>Nothing matches.</source>
        <translation>一致するものはありません。</translation>
    </message>
</context>
<context>
    <name>gearaudit::FiltersMenu</name>
    <message>
        <source>Starts an outdated Python</source>
        <translation>古い Python を起動</translation>
    </message>
    <message>
        <source>SDK behind</source>
        <translation>SDK が古い</translation>
    </message>
    <message>
        <source>Known exploited</source>
        <translation>悪用が確認済み</translation>
    </message>
    <message>
        <source>Could not be audited</source>
        <translation>監査できなかったもの</translation>
    </message>
    <message>
        <source>Useful</source>
        <translation>便利なフィルター</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>保存済み</translation>
    </message>
    <message>
        <source>Used lately</source>
        <translation>最近使ったもの</translation>
    </message>
    <message>
        <source>&amp;Save this filter…</source>
        <translation>このフィルターを保存(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Rename or remove saved filters…</source>
        <translation>保存したフィルターの名前の変更と削除(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Forget those used lately</source>
        <translation>最近使ったものを消去(&amp;F)</translation>
    </message>
</context>
<context>
    <name>gearaudit::FirstStart</name>
    <message>
        <source>Add a Site…</source>
        <translation>サイトを追加…</translation>
    </message>
    <message>
        <source>A Flywheel instance and your API key: audits the gears that it has.</source>
        <translation>Flywheel インスタンスと API キー: そこにある gear を監査します。</translation>
    </message>
    <message>
        <source>Audit the Public Exchange</source>
        <translation>公開の Exchange を監査</translation>
    </message>
    <message>
        <source>Needs no account. Its gears are audited one after another; you can stop at any time.</source>
        <translation>アカウントは不要です。gear を順に監査し、いつでも停止できます。</translation>
    </message>
    <message>
        <source>Open a File…</source>
        <translation>ファイルを開く…</translation>
    </message>
    <message>
        <source>Results that somebody else has found, a master JSON. Or drop it here.</source>
        <translation>ほかの人が見つけた結果（master JSON）。ここにドロップすることもできます。</translation>
    </message>
    <message>
        <source>Look at a Sample</source>
        <translation>サンプルを見る</translation>
    </message>
    <message>
        <source>Made-up results of nine gears, to try everything with. Needs neither an engine nor a network; gone when it is closed.</source>
        <translation>架空の 9 個の gear の結果で、すべてを試せます。エンジンもネットワークも不要で、閉じると消えます。</translation>
    </message>
    <message>
        <source>The first gears are being audited</source>
        <translation>最初の gear を監査しています</translation>
    </message>
    <message>
        <source>Each is listed here as soon as it has ended.</source>
        <translation>終わったものから順にここに表示されます。</translation>
    </message>
    <message>
        <source>Which Pythons and packages do your gears contain?</source>
        <translation>gear にはどの Python とパッケージが入っていますか？</translation>
    </message>
    <message>
        <source>There are no results yet. Each gear&apos;s image is examined once; what is found is listed here.</source>
        <translation>結果はまだありません。各 gear のイメージを一度だけ調査し、見つかったものをここに一覧します。</translation>
    </message>
</context>
<context>
    <name>gearaudit::GearsModel</name>
    <message>
        <source>exploited</source>
        <comment>a fault that is being exploited</comment>
        <translation>悪用あり</translation>
    </message>
    <message>
        <source>EOL</source>
        <comment>past its end of life</comment>
        <translation>サポート終了</translation>
    </message>
    <message>
        <source>matches the filter</source>
        <translation>フィルターに一致</translation>
    </message>
    <message>
        <source>level %1</source>
        <translation>レベル %1</translation>
    </message>
    <message>
        <source>Gear</source>
        <translation>gear</translation>
    </message>
    <message>
        <source>What is shown is of %1.</source>
        <comment>a moment</comment>
        <translation>表示は %1 時点のものです。</translation>
    </message>
    <message numerus="yes">
        <source>%n major version(s) behind its site</source>
        <translation>
            <numerusform>サイトよりメジャーバージョンで %n 古い</numerusform>
        </translation>
    </message>
    <message>
        <source>past its end of life</source>
        <translation>サポート終了</translation>
    </message>
    <message>
        <source>a Python in its image is past its end of life</source>
        <translation>イメージの中にサポートの終了した Python があります</translation>
    </message>
    <message>
        <source>past its end of life, not started</source>
        <translation>サポート終了、起動しない</translation>
    </message>
    <message>
        <source>in its image; which one it starts is not known</source>
        <translation>イメージの中。どれを起動するかは不明</translation>
    </message>
</context>
<context>
    <name>gearaudit::GearsPage</name>
    <message>
        <source>C&amp;olumns</source>
        <translation>列(&amp;O)</translation>
    </message>
    <message>
        <source>Gears</source>
        <translation>gear</translation>
    </message>
    <message>
        <source>Expand Everything &amp;Below</source>
        <translation>下をすべて展開(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Matches Only</source>
        <translation>一致のみ(&amp;M)</translation>
    </message>
</context>
<context>
    <name>gearaudit::GeneralPage</name>
    <message>
        <source>Results</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Fol&amp;der:</source>
        <translation>フォルダー(&amp;D):</translation>
    </message>
    <message>
        <source>Choose the Folder for Results</source>
        <translation>結果のフォルダーの選択</translation>
    </message>
    <message>
        <source>Gear Exchange</source>
        <translation>Gear Exchange</translation>
    </message>
    <message>
        <source>&amp;Address or folder:</source>
        <translation>アドレスまたはフォルダー(&amp;A):</translation>
    </message>
    <message>
        <source>Choose a Folder with the Exchange</source>
        <translation>Exchange のあるフォルダーの選択</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>既定</translation>
    </message>
    <message>
        <source>Use the default address of the Exchange</source>
        <translation>Exchange の既定のアドレスを使います</translation>
    </message>
    <message>
        <source>Flywheel Instances</source>
        <translation>Flywheel インスタンス</translation>
    </message>
    <message>
        <source>&amp;Trusted certificates:</source>
        <translation>信頼する証明書(&amp;T):</translation>
    </message>
    <message>
        <source>Choose a File with Certificates</source>
        <translation>証明書のファイルの選択</translation>
    </message>
    <message>
        <source>those of this computer; a PEM file adds others</source>
        <translation>このコンピューターのもの。PEM ファイルで追加できます</translation>
    </message>
    <message>
        <source>Audit e&amp;very version of a gear, not the newest alone</source>
        <translation>最新だけでなく、gear のすべてのバージョンを監査する(&amp;V)</translation>
    </message>
    <message>
        <source>Container Engine</source>
        <translation>コンテナーエンジン</translation>
    </message>
    <message>
        <source>&amp;Program:</source>
        <translation>プログラム(&amp;P):</translation>
    </message>
    <message>
        <source>Choose the Engine&apos;s Program</source>
        <translation>エンジンのプログラムの選択</translation>
    </message>
    <message>
        <source>docker, or podman where there is no docker</source>
        <translation>docker（ない場合は podman）</translation>
    </message>
    <message>
        <source>E&amp;xamine images:</source>
        <translation>イメージの調査方法(&amp;X):</translation>
    </message>
    <message>
        <source>by the engine, else by their layers</source>
        <translation>エンジンで、できなければレイヤーから</translation>
    </message>
    <message>
        <source>by the engine alone</source>
        <translation>エンジンのみ</translation>
    </message>
    <message>
        <source>by their layers, without an engine</source>
        <translation>レイヤーから（エンジンなし）</translation>
    </message>
    <message>
        <source>both ways, and compare</source>
        <translation>両方の方法で行い、比較する</translation>
    </message>
    <message>
        <source>Images at &amp;once:</source>
        <translation>同時に扱うイメージ(&amp;O):</translation>
    </message>
    <message>
        <source>Examined side by side.</source>
        <translation>並行して調査します。</translation>
    </message>
    <message>
        <source>&amp;Free disk space:</source>
        <translation>ディスクの空き(&amp;F):</translation>
    </message>
    <message>
        <source> GB</source>
        <translation> GB</translation>
    </message>
    <message>
        <source>Nothing is downloaded while there is less.</source>
        <translation>これより少ないときは何もダウンロードしません。</translation>
    </message>
    <message>
        <source>&amp;Keep the images that were downloaded</source>
        <translation>ダウンロードしたイメージを残す(&amp;K)</translation>
    </message>
    <message>
        <source>Give the folder&apos;s whole path, from the root on.</source>
        <translation>フォルダーのパスをルートからすべて指定してください。</translation>
    </message>
    <message>
        <source>There is no such folder yet; it is made when it is needed.</source>
        <translation>そのフォルダーはまだありません。必要になったときに作成します。</translation>
    </message>
    <message>
        <source>Give a folder or the address of a git repository.</source>
        <translation>フォルダーまたは git リポジトリのアドレスを指定してください。</translation>
    </message>
    <message>
        <source>Give the folder&apos;s whole path, from the root on, or the address of a git repository.</source>
        <translation>ルートからのフォルダーのパス、または git リポジトリのアドレスを指定してください。</translation>
    </message>
    <message>
        <source>There is no such folder now.</source>
        <translation>そのフォルダーは今ありません。</translation>
    </message>
    <message>
        <source>Give the file&apos;s whole path, from the root on.</source>
        <translation>ファイルのパスをルートからすべて指定してください。</translation>
    </message>
    <message>
        <source>Certificates in this file: %1.</source>
        <translation>このファイルの証明書: %1。</translation>
    </message>
    <message>
        <source>There is no certificate in this file. One in PEM form begins with “-----BEGIN CERTIFICATE-----”.</source>
        <translation>このファイルに証明書はありません。PEM 形式の証明書は「-----BEGIN CERTIFICATE-----」で始まります。</translation>
    </message>
</context>
<context>
    <name>gearaudit::HeldRows</name>
    <message>
        <source>Site and gear of the rows in sight</source>
        <translation>見えている行のサイトと gear</translation>
    </message>
</context>
<context>
    <name>gearaudit::HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>ヘルプ</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>ヘルプを検索</translation>
    </message>
    <message>
        <source>Pages of the help</source>
        <translation>ヘルプのページ</translation>
    </message>
    <message>
        <source>No page has these words.</source>
        <translation>これらの語を含むページはありません。</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>戻る(&amp;B)</translation>
    </message>
</context>
<context>
    <name>gearaudit::InFlightModel</name>
    <message>
        <source>Gear</source>
        <translation>gear</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>イメージ</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>段階</translation>
    </message>
    <message>
        <source>Downloaded</source>
        <translation>ダウンロード済み</translation>
    </message>
</context>
<context>
    <name>gearaudit::InstanceForm</name>
    <message>
        <source>Use the Address &amp;of the Key</source>
        <translation>キーのアドレスを使う(&amp;O)</translation>
    </message>
    <message>
        <source>filled in by the test</source>
        <translation>テストで入力されます</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>名前(&amp;N):</translation>
    </message>
    <message>
        <source>Addre&amp;ss:</source>
        <translation>アドレス(&amp;S):</translation>
    </message>
    <message>
        <source>Us&amp;er name:</source>
        <translation>ユーザー名(&amp;E):</translation>
    </message>
    <message>
        <source>API ke&amp;y:</source>
        <translation>API キー(&amp;Y):</translation>
    </message>
    <message>
        <source>Without https, others on the network can read what is sent.</source>
        <translation>https でないと、送る内容をネットワーク上のほかの人が読めます。</translation>
    </message>
    <message>
        <source>This key is for %1, which is another host than the address has.</source>
        <translation>このキーは %1 のもので、アドレスのホストとは別です。</translation>
    </message>
    <message>
        <source>Clear &amp;Key</source>
        <translation>キーを消去(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>A key that is stored for %1 is not used for this address, and is removed when you press OK or Apply.</source>
        <translation>%1 のために保存されたキーはこのアドレスには使わず、「OK」または「適用」を押すと削除します。</translation>
    </message>
    <message>
        <source>A new key was entered</source>
        <translation>新しいキーが入力されました</translation>
    </message>
    <message>
        <source>It is kept for this session when you press OK or Apply.</source>
        <translation>「OK」または「適用」を押すと、このセッションの間保持されます。</translation>
    </message>
    <message>
        <source>It goes to the keychain when you press OK or Apply.</source>
        <translation>「OK」または「適用」を押すと、キーチェーンに入ります。</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>キーなし</translation>
    </message>
    <message>
        <source>The stored key is removed when you press OK or Apply.</source>
        <translation>「OK」または「適用」を押すと、保存されたキーが削除されます。</translation>
    </message>
    <message>
        <source>Whether a key is stored is not known while the keychain is locked.</source>
        <translation>キーチェーンがロックされている間は、キーが保存されているかわかりません。</translation>
    </message>
    <message>
        <source>Typing or pasting another one replaces it.</source>
        <translation>別のキーを入力または貼り付けると、置き換わります。</translation>
    </message>
    <message>
        <source>Looking in the keychain…</source>
        <translation>キーチェーンを調べています…</translation>
    </message>
    <message>
        <source>Paste the key here</source>
        <translation>ここにキーを貼り付け</translation>
    </message>
    <message>
        <source>You find it on your profile page of the site. One of the form host:key fills in the address too.</source>
        <translation>サイトのプロフィールページにあります。host:key の形のキーなら、アドレスも入力されます。</translation>
    </message>
    <message>
        <source>Paste a key here</source>
        <translation>ここにキーを貼り付け</translation>
    </message>
    <message>
        <source>A key is kept for this session</source>
        <translation>このセッションの間、キーを保持しています</translation>
    </message>
    <message>
        <source>A key is in the environment</source>
        <translation>キーは環境変数にあります</translation>
    </message>
    <message>
        <source>The key is taken from the variable %1 as long as it is set.</source>
        <translation>変数 %1 が設定されている間は、そこからキーを取ります。</translation>
    </message>
    <message>
        <source>A key is stored</source>
        <translation>キーが保存されています</translation>
    </message>
</context>
<context>
    <name>gearaudit::InstancesList</name>
    <message>
        <source>Instances</source>
        <translation>インスタンス</translation>
    </message>
    <message>
        <source>New instance</source>
        <translation>新しいインスタンス</translation>
    </message>
    <message>
        <source>Remove an Instance</source>
        <translation>インスタンスの削除</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>%1 を削除しますか？</translation>
    </message>
    <message>
        <source>Its stored key goes too, when you press OK or Apply. Results that were found on it stay.</source>
        <translation>「OK」または「適用」を押すと、保存されたキーも削除されます。そこで見つかった結果は残ります。</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>削除(&amp;R)</translation>
    </message>
    <message>
        <source>Add an instance</source>
        <translation>インスタンスを追加</translation>
    </message>
    <message>
        <source>Remove the instance</source>
        <translation>インスタンスを削除</translation>
    </message>
    <message>
        <source>More</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>複製(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Test Connection</source>
        <translation>接続をテスト(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Enabled</source>
        <translation>有効(&amp;E)</translation>
    </message>
    <message>
        <source>Move &amp;Up</source>
        <translation>上へ(&amp;U)</translation>
    </message>
    <message>
        <source>Move Do&amp;wn</source>
        <translation>下へ(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>インポート(&amp;I)…</translation>
    </message>
</context>
<context>
    <name>gearaudit::InstancesModel</name>
    <message>
        <source>(no name)</source>
        <translation>（名前なし）</translation>
    </message>
    <message>
        <source>It cannot be used yet: see the fields beside.</source>
        <translation>まだ使えません。横の項目を見てください。</translation>
    </message>
    <message>
        <source>Ticked: it is audited when all instances are.</source>
        <translation>チェックあり: すべてのインスタンスを監査するときに監査します。</translation>
    </message>
    <message>
        <source>Not ticked: it is left out when all instances are audited.</source>
        <translation>チェックなし: すべてのインスタンスを監査するときに除きます。</translation>
    </message>
</context>
<context>
    <name>gearaudit::InstancesPage</name>
    <message>
        <source>No instance yet</source>
        <translation>インスタンスはまだありません</translation>
    </message>
    <message>
        <source>Add a Flywheel instance, or import a site_list.py or user.json that you have.</source>
        <translation>Flywheel インスタンスを追加するか、手元の site_list.py または user.json をインポートしてください。</translation>
    </message>
    <message>
        <source>Enter the address first.</source>
        <translation>先にアドレスを入力してください。</translation>
    </message>
    <message>
        <source>Import Instances</source>
        <translation>インスタンスのインポート</translation>
    </message>
    <message>
        <source>Instances (site_list.py user.json)</source>
        <translation>インスタンス (site_list.py user.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
</context>
<context>
    <name>gearaudit::JudgeDialog</name>
    <message>
        <source>Only &amp;until</source>
        <translation>期限あり(&amp;U)</translation>
    </message>
    <message>
        <source>Not Affected</source>
        <translation>影響なし</translation>
    </message>
    <message>
        <source>&amp;Fault:</source>
        <translation>脆弱性(&amp;F):</translation>
    </message>
    <message>
        <source>&amp;Where:</source>
        <translation>対象(&amp;W):</translation>
    </message>
    <message>
        <source>In your &amp;own words:</source>
        <translation>自分の言葉で(&amp;O):</translation>
    </message>
    <message>
        <source>&amp;Not Affected</source>
        <translation>影響なし(&amp;N)</translation>
    </message>
    <message>
        <source>%1 in %2 %3 (%4)</source>
        <comment>fault, package, version, severity</comment>
        <translation>%2 %3 の %1（%4）</translation>
    </message>
    <message>
        <source>The gear %1</source>
        <translation>gear %1</translation>
    </message>
    <message numerus="yes">
        <source>%n selected gear(s)</source>
        <translation>
            <numerusform>選択した gear %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>All gears</source>
        <translation>すべての gear</translation>
    </message>
    <message>
        <source>For who reads this in a year</source>
        <translation>1 年後に読む人のために</translation>
    </message>
    <message>
        <source>The last day that it holds</source>
        <translation>有効な最後の日</translation>
    </message>
    <message>
        <source>The fault is still shown, but does not count any more until that day has passed. The judgement is kept beside the results.</source>
        <translation>脆弱性は引き続き表示されますが、その日が過ぎるまで数えません。評価は結果の横に保存されます。</translation>
    </message>
    <message>
        <source>The fault is still shown, but does not count any more. The judgement is kept beside the results.</source>
        <translation>脆弱性は引き続き表示されますが、今後は数えません。評価は結果の横に保存されます。</translation>
    </message>
    <message>
        <source>Be&amp;cause:</source>
        <translation>理由(&amp;C):</translation>
    </message>
    <message>
        <source>Judged b&amp;y:</source>
        <translation>評価者(&amp;Y):</translation>
    </message>
</context>
<context>
    <name>gearaudit::KeychainBanner</name>
    <message>
        <source>The keychain is locked.</source>
        <translation>キーチェーンがロックされています。</translation>
    </message>
    <message>
        <source>Unlock it to see which keys are stored. It also asks when a key is used or stored.</source>
        <translation>ロックを解除すると、保存されているキーがわかります。キーを使うときや保存するときにも解除を求められます。</translation>
    </message>
    <message>
        <source>Or keep keys for this session only: they are gone when Gear Audit closes, and are written nowhere.</source>
        <translation>または、キーをこのセッションの間だけ保持できます。Gear Audit を閉じると消え、どこにも書き込まれません。</translation>
    </message>
    <message>
        <source>Unlock the Keyc&amp;hain…</source>
        <translation>キーチェーンのロックを解除(&amp;H)…</translation>
    </message>
    <message>
        <source>C&amp;heck Again</source>
        <translation>もう一度確認(&amp;H)</translation>
    </message>
    <message>
        <source>Keep &amp;for This Session</source>
        <translation>このセッションの間保持(&amp;F)</translation>
    </message>
    <message>
        <source>Keys that you enter now are kept for this session only.</source>
        <translation>今から入力するキーは、このセッションの間だけ保持されます。</translation>
    </message>
    <message>
        <source>They are gone when Gear Audit closes, and are written nowhere.</source>
        <translation>Gear Audit を閉じると消え、どこにも書き込まれません。</translation>
    </message>
    <message>
        <source>Use the Keyc&amp;hain</source>
        <translation>キーチェーンを使う(&amp;H)</translation>
    </message>
    <message>
        <source>The key of %1 is still in the keychain.</source>
        <translation>%1 のキーはまだキーチェーンにあります。</translation>
    </message>
    <message>
        <source>Or keep the key for this session only: it is gone when Gear Audit closes, and is written nowhere. Your changes are not saved yet.</source>
        <translation>または、キーをこのセッションの間だけ保持できます。Gear Audit を閉じると消え、どこにも書き込まれません。変更はまだ保存されていません。</translation>
    </message>
    <message>
        <source>T&amp;ry Again</source>
        <translation>もう一度試す(&amp;R)</translation>
    </message>
    <message>
        <source>Leave It T&amp;here</source>
        <translation>そのまま残す(&amp;H)</translation>
    </message>
</context>
<context>
    <name>gearaudit::LayersPage</name>
    <message>
        <source>Images Read Without an Engine</source>
        <translation>エンジンなしで読むイメージ</translation>
    </message>
    <message>
        <source>&amp;Platform:</source>
        <translation>プラットフォーム(&amp;P):</translation>
    </message>
    <message>
        <source>Of several images under one name, that of this platform is read.</source>
        <translation>1 つの名前に複数のイメージがあるときは、このプラットフォームのものを読みます。</translation>
    </message>
    <message>
        <source>Their Registries</source>
        <translation>レジストリ</translation>
    </message>
    <message>
        <source>&amp;Mirrors:</source>
        <translation>ミラー(&amp;M):</translation>
    </message>
    <message>
        <source>Asked before a registry, parted by spaces: docker.io=mirror.example:5000</source>
        <translation>レジストリより先に問い合わせます。空白で区切ります: docker.io=mirror.example:5000</translation>
    </message>
    <message>
        <source>Without &amp;TLS:</source>
        <translation>TLS なし(&amp;T):</translation>
    </message>
    <message>
        <source>Hosts that are asked in the clear, also with a login. This computer need not be named.</source>
        <translation>ログインも含めて、暗号化せずに問い合わせるホスト。このコンピューターは指定不要です。</translation>
    </message>
    <message>
        <source>Log in at ot&amp;her hosts:</source>
        <translation>ログインを渡すほかのホスト(&amp;H):</translation>
    </message>
    <message>
        <source>Hosts that may have a registry&apos;s login, beside those of its own domain.</source>
        <translation>自分のドメインのホストのほかに、レジストリのログインを渡してよいホスト。</translation>
    </message>
    <message>
        <source>Kept on This Computer</source>
        <translation>このコンピューターに保存</translation>
    </message>
    <message>
        <source>What was read of la&amp;yers:</source>
        <translation>レイヤーの読み取り結果(&amp;Y):</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message>
        <source>So that images without an engine are read once. 0 keeps nothing.</source>
        <translation>エンジンなしのイメージを一度だけ読むためです。0 にすると何も保存しません。</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>消去(&amp;C)</translation>
    </message>
    <message>
        <source>Clear what was read of layers</source>
        <translation>レイヤーの読み取り結果を消去します</translation>
    </message>
    <message>
        <source>It holds no results: the next audit takes longer and finds the same</source>
        <translation>監査の結果は含みません。次の監査は時間がかかりますが、同じものが見つかります</translation>
    </message>
    <message>
        <source>A platform is written as linux/amd64 or linux/arm/v7.</source>
        <translation>プラットフォームは linux/amd64 や linux/arm/v7 のように書きます。</translation>
    </message>
    <message>
        <source>“%1” is not in the form REGISTRY=MIRROR, without https://.</source>
        <translation>「%1」はレジストリ=ミラー（https:// なし）の形ではありません。</translation>
    </message>
    <message>
        <source>“%1” is not in the form HOST or HOST:PORT, without https://.</source>
        <translation>「%1」はホストまたはホスト:ポート（https:// なし）の形ではありません。</translation>
    </message>
    <message>
        <source>Clearing…</source>
        <translation>消去しています…</translation>
    </message>
    <message>
        <source>Nothing is kept now.</source>
        <translation>今は何も保存されていません。</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n layer(s) now</source>
        <comment>a size</comment>
        <translation>
            <numerusform>現在 %1（%n レイヤー）</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gearaudit::LimitsPage</name>
    <message>
        <source>Time</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>An i&amp;mage:</source>
        <translation>イメージ(&amp;M):</translation>
    </message>
    <message>
        <source> s</source>
        <translation> 秒</translation>
    </message>
    <message>
        <source>To examine all of it, once it is there.</source>
        <translation>イメージの準備ができてから、全体を調査する時間。</translation>
    </message>
    <message>
        <source>A Python or &amp;pip:</source>
        <translation>Python または pip(&amp;P):</translation>
    </message>
    <message>
        <source>One that hangs costs only its own answer.</source>
        <translation>固まっても、失われるのはそれ自身の回答だけです。</translation>
    </message>
    <message>
        <source>A gear&apos;s &amp;start:</source>
        <translation>gear の起動(&amp;S):</translation>
    </message>
    <message>
        <source>To see which Python it starts; 0 starts no gear.</source>
        <translation>起動する Python を確かめる時間。0 では gear を起動しません。</translation>
    </message>
    <message>
        <source>A &amp;download:</source>
        <translation>ダウンロード(&amp;D):</translation>
    </message>
    <message>
        <source> min</source>
        <translation> 分</translation>
    </message>
    <message>
        <source>Of one image.</source>
        <translation>1 つのイメージについて。</translation>
    </message>
    <message>
        <source>What is a&amp;way:</source>
        <translation>不在の相手(&amp;W):</translation>
    </message>
    <message>
        <source>An engine or a registry that does not answer is asked again as long; 0 asks once.</source>
        <translation>応答しないエンジンやレジストリにはこの時間まで問い合わせます。0 では一度だけです。</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>コンテナー</translation>
    </message>
    <message>
        <source>Memor&amp;y:</source>
        <translation>メモリ(&amp;Y):</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message>
        <source>What needs more is ended.</source>
        <translation>これより多く必要とするものは終了させます。</translation>
    </message>
    <message>
        <source>Pro&amp;cesses:</source>
        <translation>プロセス(&amp;C):</translation>
    </message>
    <message>
        <source>At the same time.</source>
        <translation>同時に。</translation>
    </message>
    <message>
        <source>O&amp;utput:</source>
        <translation>出力(&amp;U):</translation>
    </message>
    <message>
        <source>What it may print; the rest is not read.</source>
        <translation>出力できる量。残りは読みません。</translation>
    </message>
</context>
<context>
    <name>gearaudit::LiveResults</name>
    <message>
        <source>Gear Exchange, as audited here</source>
        <translation>Gear Exchange（ここで監査したもの）</translation>
    </message>
    <message>
        <source>Sites, as audited here</source>
        <translation>サイト（ここで監査したもの）</translation>
    </message>
</context>
<context>
    <name>gearaudit::MainWindow</name>
    <message>
        <source>Gear Audit</source>
        <translation>Gear Audit</translation>
    </message>
    <message>
        <source>Exported to %1.</source>
        <translation>%1 にエクスポートしました。</translation>
    </message>
    <message>
        <source>%1 is open here, and is not written over. Choose another name.</source>
        <translation>%1 はここで開いているので、上書きしません。別の名前を選んでください。</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Save a Copy of the JSON…</source>
        <translation>JSON のコピーを保存(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>エクスポート(&amp;E)…</translation>
    </message>
    <message>
        <source>Open the Results &amp;Folder</source>
        <translation>結果のフォルダーを開く(&amp;F)</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>設定(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Audit</source>
        <translation>監査(&amp;A)</translation>
    </message>
    <message>
        <source>Audit &amp;Everything Again…</source>
        <translation>すべてを監査し直す(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Update Advisories</source>
        <translation>アドバイザリを更新(&amp;U)</translation>
    </message>
    <message>
        <source>Fetches what is known of faults in packages</source>
        <translation>パッケージの既知の脆弱性を取得します</translation>
    </message>
    <message>
        <source>&amp;Verify an Image…</source>
        <translation>イメージを検証(&amp;V)…</translation>
    </message>
    <message>
        <source>Looks into an image by the engine and by its layers, and compares</source>
        <translation>エンジンとレイヤーの両方でイメージを調べ、比較します</translation>
    </message>
    <message>
        <source>&amp;Check the Engine Again</source>
        <translation>エンジンをもう一度確認(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>フィルター(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Next Match</source>
        <translation>次の一致(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Previous Match</source>
        <translation>前の一致(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Expand All</source>
        <translation>すべて展開(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Collapse All</source>
        <translation>すべて折りたたむ(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>Help &amp;Contents</source>
        <translation>ヘルプの目次(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;About Gear Audit</source>
        <translation>Gear Audit について(&amp;A)</translation>
    </message>
    <message>
        <source>There are no results yet.</source>
        <translation>結果はまだありません。</translation>
    </message>
    <message>
        <source>For the page Gears.</source>
        <translation>「gear」ページ用。</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>a path, and the name of another file in its folder</comment>
        <translation>%1 と %2</translation>
    </message>
    <message>
        <source>Results: %1</source>
        <translation>結果: %1</translation>
    </message>
    <message>
        <source>The known faults are there, %1.</source>
        <comment>how old, how many</comment>
        <translation>既知の脆弱性があります（%1）。</translation>
    </message>
    <message>
        <source>The database of known faults is gone.</source>
        <translation>既知の脆弱性のデータベースを削除しました。</translation>
    </message>
    <message>
        <source>What is known of faults is being fetched. Audits and pages go on meanwhile.</source>
        <translation>既知の脆弱性を取得しています。その間も監査とページは使えます。</translation>
    </message>
    <message>
        <source>They are being fetched. The settings&apos; page Advisories shows how far that is.</source>
        <translation>取得中です。設定の「アドバイザリ」ページで進行状況がわかります。</translation>
    </message>
    <message>
        <source>Audit everything again?</source>
        <translation>すべてを監査し直しますか？</translation>
    </message>
    <message>
        <source>Every ticked gear is audited, also those that have an answer. A copy of the results so far goes to the folder “archive” beside them. Results of what is not ticked stay.</source>
        <translation>回答のあるものも含め、チェックしたすべての gear を監査します。これまでの結果のコピーは、横の「archive」フォルダーに入ります。チェックしていないものの結果は残ります。</translation>
    </message>
    <message>
        <source>&amp;Audit Everything</source>
        <translation>すべてを監査(&amp;A)</translation>
    </message>
    <message>
        <source>%1 does not count there any more.</source>
        <comment>a fault</comment>
        <translation>%1 はそこではもう数えません。</translation>
    </message>
    <message>
        <source>About Gear Audit</source>
        <translation>Gear Audit について</translation>
    </message>
    <message>
        <source>Gear Audit %1</source>
        <translation>Gear Audit %1</translation>
    </message>
    <message>
        <source>Looks into the Docker images of Flywheel gears and lists their Pythons and the packages in them.</source>
        <translation>Flywheel の gear の Docker イメージを調べ、Python とその中のパッケージを一覧します。</translation>
    </message>
    <message>
        <source>An audit is running. Stop it and quit?</source>
        <translation>監査を実行中です。停止して終了しますか？</translation>
    </message>
    <message>
        <source>What has ended is kept; the next audit goes on from there. The window closes as soon as the audit has ended.</source>
        <translation>終わったものは残り、次の監査はそこから続きます。監査が終わるとすぐにウィンドウが閉じます。</translation>
    </message>
    <message>
        <source>&amp;Stop and Quit</source>
        <translation>停止して終了(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Keep Running</source>
        <translation>実行を続ける(&amp;K)</translation>
    </message>
    <message>
        <source>Pa&amp;ges</source>
        <translation>ページ(&amp;G)</translation>
    </message>
    <message>
        <source>Ne&amp;xt Pane</source>
        <translation>次のペイン(&amp;X)</translation>
    </message>
    <message>
        <source>P&amp;revious Pane</source>
        <translation>前のペイン(&amp;R)</translation>
    </message>
    <message>
        <source>“%1” has changed since it was read.</source>
        <translation>「%1」は読み込み後に変更されました。</translation>
    </message>
    <message>
        <source>Read Again</source>
        <translation>読み直す</translation>
    </message>
    <message>
        <source>Open Folder</source>
        <translation>フォルダーを開く</translation>
    </message>
    <message>
        <source>The audit has ended</source>
        <translation>監査が終わりました</translation>
    </message>
</context>
<context>
    <name>gearaudit::MistakePopover</name>
    <message>
        <source>Did you mean %1? (Alt+Return)</source>
        <comment>a filter</comment>
        <translation>%1 のことですか？（Alt+Enter）</translation>
    </message>
</context>
<context>
    <name>gearaudit::NoticeBar</name>
    <message>
        <source>Put the message away</source>
        <translation>メッセージを閉じる</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>メッセージ</translation>
    </message>
</context>
<context>
    <name>gearaudit::NoticeBell</name>
    <message>
        <source>Messages</source>
        <translation>メッセージ</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n 件のメッセージ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gearaudit::NoticeList</name>
    <message>
        <source>Forget all</source>
        <translation>すべて消去</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>time, message</comment>
        <translation>%1  %2</translation>
    </message>
</context>
<context>
    <name>gearaudit::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>The last year&apos;s audits</source>
        <translation>過去 1 年の監査</translation>
    </message>
    <message>
        <source>start something known to be exploited</source>
        <translation>悪用が確認されたものを起動</translation>
    </message>
    <message>
        <source>start a Python past its end of life</source>
        <translation>サポートの終了した Python を起動</translation>
    </message>
    <message>
        <source>could not be audited</source>
        <translation>監査できなかった</translation>
    </message>
    <message>
        <source>Nothing changed since the audit before</source>
        <translation>前の監査から変わったことはありません</translation>
    </message>
    <message>
        <source>No gears match</source>
        <translation>一致する gear はありません</translation>
    </message>
    <message>
        <source>No results yet</source>
        <translation>結果はまだありません</translation>
    </message>
    <message>
        <source>A shorter filter shows more.</source>
        <translation>フィルターを短くすると、より多く表示されます。</translation>
    </message>
    <message>
        <source>As soon as a report has gears, this page tells how they divide.</source>
        <translation>レポートに gear が入ると、このページに内訳が表示されます。</translation>
    </message>
    <message numerus="yes">
        <source>run a Python past its end of life</source>
        <translation>
            <numerusform>サポートの終了した Python を起動</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>contain a Python past its end of life</source>
        <translation>
            <numerusform>サポートの終了した Python を含む</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>have a flywheel-sdk behind their site</source>
        <translation>
            <numerusform>flywheel-sdk がサイトより古い</numerusform>
        </translation>
    </message>
    <message>
        <source>are shown as an earlier audit found them</source>
        <translation>以前の監査の結果で表示</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
</context>
<context>
    <name>gearaudit::PackagesModel</name>
    <message>
        <source>no version</source>
        <translation>バージョンなし</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>heading, number</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>How many of the gears start a Python that has it</source>
        <translation>それを含む Python を起動する gear の数</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>パッケージ</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>Gears</source>
        <translation>gear</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>サイト</translation>
    </message>
    <message>
        <source>Started by</source>
        <translation>起動する gear</translation>
    </message>
    <message>
        <source>Known faults</source>
        <translation>既知の脆弱性</translation>
    </message>
</context>
<context>
    <name>gearaudit::PackagesPage</name>
    <message>
        <source>Packages</source>
        <translation>パッケージ</translation>
    </message>
    <message>
        <source>No packages match</source>
        <translation>一致するパッケージはありません</translation>
    </message>
    <message>
        <source>No packages yet</source>
        <translation>パッケージはまだありません</translation>
    </message>
    <message>
        <source>What the filter shows has no packages. A shorter filter shows more.</source>
        <translation>フィルターで表示しているものにはパッケージがありません。フィルターを短くすると、より多く表示されます。</translation>
    </message>
    <message>
        <source>Packages are listed here as soon as a report has some.</source>
        <translation>レポートにパッケージが入ると、ここに一覧が表示されます。</translation>
    </message>
    <message numerus="yes">
        <source>%n package(s)</source>
        <translation>
            <numerusform>%n 個のパッケージ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n version(s)</source>
        <translation>
            <numerusform>%n バージョン</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2. Return or a double click filters by one, or shows a gear.</source>
        <comment>packages, versions</comment>
        <translation>%1（%2）。Enter キーまたはダブルクリックで、それで絞り込むか、gear を表示します。</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
</context>
<context>
    <name>gearaudit::PageRail</name>
    <message>
        <source>Pages</source>
        <translation>ページ</translation>
    </message>
</context>
<context>
    <name>gearaudit::PathField</name>
    <message>
        <source>Choose…</source>
        <translation>選択…</translation>
    </message>
</context>
<context>
    <name>gearaudit::Popover</name>
    <message>
        <source>Keep open</source>
        <translation>開いたままにする</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>gearaudit::RemediesModel</name>
    <message>
        <source>%1 %2</source>
        <comment>what to do, where</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>heading, number</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, known to be exploited</source>
        <translation>%1、悪用が確認済み</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>すること</translation>
    </message>
    <message>
        <source>It mends</source>
        <translation>解消</translation>
    </message>
    <message>
        <source>Started by</source>
        <translation>起動する gear</translation>
    </message>
    <message>
        <source>Gears</source>
        <translation>gear</translation>
    </message>
</context>
<context>
    <name>gearaudit::RemediesPage</name>
    <message>
        <source>Copy as Te&amp;xt</source>
        <translation>テキストとしてコピー(&amp;X)</translation>
    </message>
    <message>
        <source>Put together by</source>
        <translation>まとめ方</translation>
    </message>
    <message>
        <source>What mends most</source>
        <translation>効果の大きい順</translation>
    </message>
    <message>
        <source>By base image</source>
        <translation>ベースイメージ別</translation>
    </message>
    <message>
        <source>By gear</source>
        <translation>gear 別</translation>
    </message>
    <message>
        <source>By owner</source>
        <translation>担当者別</translation>
    </message>
    <message>
        <source>By package</source>
        <translation>パッケージ別</translation>
    </message>
    <message>
        <source>Rebuild First</source>
        <translation>先に再ビルド</translation>
    </message>
    <message>
        <source>Copy as Text</source>
        <translation>テキストとしてコピー</translation>
    </message>
    <message>
        <source>Nothing is known of faults yet</source>
        <translation>脆弱性の情報はまだありません</translation>
    </message>
    <message>
        <source>With a database of known faults this page tells what to rebuild first: which new base image or which version of a package mends most.
It is fetched once, about 30 MB, and everything else works without a network.</source>
        <translation>既知の脆弱性のデータベースがあれば、このページで何を先に再ビルドすべきか、つまりどの新しいベースイメージやパッケージのバージョンで最も多く直るかがわかります。
取得は一度だけで約 30 MB、ほかの機能はすべてネットワークなしで使えます。</translation>
    </message>
    <message>
        <source>No results yet</source>
        <translation>結果はまだありません</translation>
    </message>
    <message>
        <source>As soon as a report has gears, this page tells what to do about them.</source>
        <translation>レポートに gear が入ると、このページにすべきことが表示されます。</translation>
    </message>
    <message>
        <source>There is nothing to mend</source>
        <translation>直すものはありません</translation>
    </message>
    <message>
        <source>No fault is known of what the filter shows.</source>
        <translation>フィルターで表示しているものに、既知の脆弱性はありません。</translation>
    </message>
    <message>
        <source>&amp;Get Advisories</source>
        <translation>アドバイザリを取得(&amp;G)</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>コピーしました。</translation>
    </message>
</context>
<context>
    <name>gearaudit::ResultsModel</name>
    <message>
        <source>Close %1</source>
        <translation>%1 を閉じる</translation>
    </message>
    <message>
        <source>%1 has changed since it was read. Read it again.</source>
        <translation>%1 は読み込み後に変更されました。読み直してください。</translation>
    </message>
    <message>
        <source>%1, reading…</source>
        <comment>a file</comment>
        <translation>%1、読み込み中…</translation>
    </message>
    <message>
        <source>%1, changed</source>
        <comment>a file</comment>
        <translation>%1、変更あり</translation>
    </message>
    <message>
        <source>As of %1</source>
        <comment>a moment</comment>
        <translation>%1 時点</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>organisation or site, number of gears</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Could not be audited: %1</source>
        <translation>監査できなかったもの: %1</translation>
    </message>
    <message>
        <source>Shows these gears, each with the reason</source>
        <translation>これらの gear を理由とともに表示します</translation>
    </message>
</context>
<context>
    <name>gearaudit::RowMenu</name>
    <message>
        <source>Show &amp;Only</source>
        <translation>これのみ表示(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Exclude</source>
        <translation>除外(&amp;E)</translation>
    </message>
    <message>
        <source>Show in &amp;Gears</source>
        <translation>gear で表示(&amp;G)</translation>
    </message>
    <message>
        <source>Compare &amp;Versions</source>
        <translation>バージョンを比較(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>テキスト(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Name and Version</source>
        <translation>名前とバージョン(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Path</source>
        <translation>パス(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;JSON</source>
        <translation>JSON(&amp;J)</translation>
    </message>
    <message>
        <source>&amp;requirements.txt</source>
        <translation>requirements.txt(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Audit Again</source>
        <translation>もう一度監査(&amp;A)</translation>
    </message>
    <message>
        <source>Not A&amp;ffected…</source>
        <translation>影響なし(&amp;F)…</translation>
    </message>
</context>
<context>
    <name>gearaudit::RunStatus</name>
    <message>
        <source>Progress of the audit</source>
        <translation>監査の進行状況</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>Ends the audit; finished gears are kept</source>
        <translation>監査を終了します。終わった gear の結果は残ります</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>停止しています…</translation>
    </message>
</context>
<context>
    <name>gearaudit::SaveCopies</name>
    <message>
        <source>Save a Copy of the JSON</source>
        <translation>JSON のコピーの保存</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>JSON ファイル (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Save Copies of Both JSON Files in a Folder</source>
        <translation>両方の JSON ファイルのコピーをフォルダーに保存</translation>
    </message>
    <message>
        <source>Replace what is in the folder?</source>
        <translation>フォルダーの中のものを置き換えますか？</translation>
    </message>
    <message>
        <source>In it there is already: %1.</source>
        <translation>すでにあるもの: %1。</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>置き換え(&amp;R)</translation>
    </message>
</context>
<context>
    <name>gearaudit::SavedFiltersDialog</name>
    <message>
        <source>Saved filters</source>
        <translation>保存したフィルター</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>フィルター</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>名前の変更(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>削除(&amp;R)</translation>
    </message>
    <message>
        <source>A filter needs a name. It keeps the one it had.</source>
        <translation>フィルターには名前が必要です。元の名前のままにします。</translation>
    </message>
    <message>
        <source>Another filter has this name already. Choose a different one.</source>
        <translation>この名前のフィルターがすでにあります。別の名前を選んでください。</translation>
    </message>
</context>
<context>
    <name>gearaudit::SelectionFollower</name>
    <message>
        <source>Copy Selected &amp;Text</source>
        <translation>選択したテキストをコピー(&amp;T)</translation>
    </message>
</context>
<context>
    <name>gearaudit::SettingNumbers</name>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>no</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>Default: %1.</source>
        <translation>既定: %1。</translation>
    </message>
</context>
<context>
    <name>gearaudit::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>レイヤー</translation>
    </message>
    <message>
        <source>Advisories</source>
        <translation>アドバイザリ</translation>
    </message>
    <message>
        <source>Nothing is saved yet: see what is marked above.</source>
        <translation>まだ何も保存していません。上の印を見てください。</translation>
    </message>
    <message>
        <source>The file with the trusted certificates is being read; what you entered is saved after that.</source>
        <translation>信頼する証明書のファイルを読み込んでいます。入力したものはそのあとで保存します。</translation>
    </message>
    <message>
        <source>The keys are being stored. The keychain may ask for its password in a window of its own.</source>
        <translation>キーを保存しています。キーチェーンが別のウィンドウでパスワードを求めることがあります。</translation>
    </message>
    <message>
        <source>Your changes are not saved yet: see above.</source>
        <translation>変更はまだ保存されていません。上を見てください。</translation>
    </message>
    <message>
        <source>Instances</source>
        <translation>インスタンス</translation>
    </message>
    <message>
        <source>General</source>
        <translation>全般</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>制限</translation>
    </message>
</context>
<context>
    <name>gearaudit::SettingsNavigation</name>
    <message>
        <source>Search the settings</source>
        <translation>設定を検索</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>設定のページ</translation>
    </message>
    <message>
        <source>Settings that were found</source>
        <translation>見つかった設定</translation>
    </message>
    <message>
        <source>No setting has these words.</source>
        <translation>これらの語を含む設定はありません。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a page of the settings, a setting</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>gearaudit::SideBar</name>
    <message>
        <source>Results</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Open a file with results</source>
        <translation>結果のファイルを開く</translation>
    </message>
    <message>
        <source>Resu&amp;lts</source>
        <translation>結果(&amp;L)</translation>
    </message>
    <message>
        <source>Add a source, in the settings</source>
        <translation>設定で対象を追加</translation>
    </message>
    <message>
        <source>Opens the settings</source>
        <translation>設定を開きます</translation>
    </message>
    <message>
        <source>T&amp;o Audit</source>
        <translation>監査対象(&amp;O)</translation>
    </message>
    <message>
        <source>To Audit</source>
        <translation>監査対象</translation>
    </message>
    <message>
        <source>Compare With %1</source>
        <comment>a site or a file</comment>
        <translation>%1 と比較</translation>
    </message>
    <message>
        <source>There is nothing to compare this with</source>
        <translation>比較するものがありません</translation>
    </message>
</context>
<context>
    <name>gearaudit::SideChooser</name>
    <message>
        <source>%1: results</source>
        <comment>a side</comment>
        <translation>%1: 結果</translation>
    </message>
    <message>
        <source>%1: site</source>
        <comment>a side</comment>
        <translation>%1: サイト</translation>
    </message>
    <message>
        <source>%1:</source>
        <comment>a side</comment>
        <translation>%1:</translation>
    </message>
    <message>
        <source>Choose results</source>
        <translation>結果を選択</translation>
    </message>
    <message>
        <source>All sites</source>
        <translation>すべてのサイト</translation>
    </message>
</context>
<context>
    <name>gearaudit::SignInDialog</name>
    <message>
        <source>Sign In</source>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>Registries are signed in to by the container engine, in a terminal. This program sees no password; it uses the login that is kept there. Then audit these gears again.</source>
        <translation>レジストリへのサインインは、端末でコンテナーエンジンが行います。このプログラムはパスワードを見ず、そこに保存されたログインを使います。そのあと、これらの gear をもう一度監査してください。</translation>
    </message>
    <message>
        <source>The command for %1</source>
        <translation>%1 のコマンド</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy the command for %1</source>
        <translation>%1 のコマンドをコピー</translation>
    </message>
</context>
<context>
    <name>gearaudit::SourcesModel</name>
    <message>
        <source>%1 (%2)</source>
        <comment>organisation or site, number of gears</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Gear Exchange</source>
        <translation>Gear Exchange</translation>
    </message>
    <message>
        <source>%1 (never audited)</source>
        <comment>a site&apos;s name</comment>
        <translation>%1（未監査）</translation>
    </message>
    <message>
        <source>Never audited</source>
        <translation>未監査</translation>
    </message>
</context>
<context>
    <name>gearaudit::Toast</name>
    <message>
        <source>Message</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Put the message away</source>
        <translation>メッセージを閉じる</translation>
    </message>
</context>
<context>
    <name>gearaudit::VerifyDialog</name>
    <message>
        <source>Verify an Image</source>
        <translation>イメージの検証</translation>
    </message>
    <message>
        <source>./run, unless the manifest names another</source>
        <translation>./run（manifest に別の記載がない場合）</translation>
    </message>
    <message>
        <source>What both ways found</source>
        <translation>両方の方法の結果</translation>
    </message>
    <message>
        <source>&amp;Image:</source>
        <translation>イメージ(&amp;I):</translation>
    </message>
    <message>
        <source>&amp;Command:</source>
        <translation>コマンド(&amp;C):</translation>
    </message>
    <message>
        <source>Looks into the image by the container engine and by its layers, and tells where the two differ. Nothing is recorded.</source>
        <translation>コンテナーエンジンとレイヤーの両方でイメージを調べ、違いを示します。何も記録しません。</translation>
    </message>
    <message>
        <source>Veri&amp;fy</source>
        <translation>検証(&amp;F)</translation>
    </message>
</context>
</TS>
