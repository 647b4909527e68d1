#include "core/audit/replaced_records.h"

#include <QTest>

using namespace gearaudit;

namespace
{

QString text(const char *latin)
{
    return QString::fromLatin1(latin);
}

Gear gear(Collection collection, const char *site, const char *name, const char *key = nullptr)
{
    Gear result;
    result.collection = collection;
    result.site = text(site);
    result.manifest.name = text(name);
    result.key = text(key ? key : name);
    result.images = {{text("i:1"), text("docker-image")}};
    return result;
}

Gear onSite(const char *site, const char *name, const char *key = nullptr)
{
    return gear(Collection::Instances, site, name, key);
}

Gear ofExchange(const char *organisation, const char *name)
{
    return gear(Collection::Exchange, organisation, name);
}

/// "site/key" of what makes room when these gears are listed, and those were recorded.
QStringList replaced(const std::vector<Gear> &listed, const std::vector<Gear> &recordedGears,
                     const std::vector<ListedSource> &sources, PlanOptions options = {})
{
    options.refresh = true;
    std::vector<GearRecord> recorded;
    for (const Gear &one : recordedGears) {
        GearRecord record;
        record.collection = one.collection;
        record.site = one.site;
        record.key = one.key;
        record.name = one.manifest.name;
        record.foundManifest = one.foundManifest;
        record.audit.status = Status::Audited;
        recorded.push_back(record);
    }
    QStringList names;
    const RecordedGears before({PackedReport::pack(recorded)});
    const AuditPlan plan = planAudit(listed, before, options);
    for (const RecordKey &key : recordsToReplace(before, plan, options, sources))
        names << key.site + QLatin1Char('/') + key.key;
    return names;
}

const ListedSource exchange{QString()};
const ListedSource lab{QStringLiteral("lab")};

} // namespace

class TestReplacedRecords : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatIsAuditedMakesRoom()
    {
        auto none = onSite("lab", "none");
        none.images.clear(); // ends at once, and is written anew all the same
        QCOMPARE(replaced({onSite("lab", "a"), none, onSite("lab", "new")},
                          {onSite("lab", "a"), none}, {lab}),
                 (QStringList{text("lab/a"), text("lab/none")}));
    }

    void otherSitesAndCollectionsStay()
    {
        QCOMPARE(replaced({onSite("lab", "a")},
                          {onSite("lab", "a"), onSite("clinic", "a"), ofExchange("lab", "a")},
                          {lab}),
                 QStringList{text("lab/a")});
    }

    // Its key failed, it could not be reached: nothing is known of its gears.
    void aSourceThatWasNotListedStays()
    {
        QVERIFY(replaced({}, {onSite("lab", "a"), ofExchange("org", "x")}, {}).isEmpty());
        QCOMPARE(replaced({ofExchange("org", "x")}, {onSite("lab", "a"), ofExchange("org", "x")},
                          {exchange}),
                 QStringList{text("org/x")});
    }

    void whatAListedSourceNoLongerHasGoes()
    {
        QCOMPARE(replaced({onSite("lab", "a")}, {onSite("lab", "a"), onSite("lab", "gone")}, {lab}),
                 (QStringList{text("lab/a"), text("lab/gone")}));
        QCOMPARE(replaced({ofExchange("org", "x")}, {ofExchange("gone", "y")}, {exchange}),
                 QStringList{text("gone/y")});
    }

    void aListThatIsNotWholeSaysNothingOfTheOthers()
    {
        QCOMPARE(replaced({onSite("lab", "a")}, {onSite("lab", "a"), onSite("lab", "b")},
                          {{text("lab"), false}}),
                 QStringList{text("lab/a")});
    }

    void anOrganisationThatCouldNotBeReadStays()
    {
        ListedSource source = exchange;
        source.halfListed = {text("locked")};
        QCOMPARE(replaced({ofExchange("org", "x")},
                          {ofExchange("locked", "a"), ofExchange("org", "gone")}, {source}),
                 QStringList{text("org/gone")});
    }

    // Which gear a manifest is of is not known before it is read.
    void whatAnUnreadManifestMayBeOfStays()
    {
        Gear unread = ofExchange("org", "file");
        unread.problem = Error{Stage::Manifest, Code::NotReadable, {}, {}};
        unread.foundManifest = text("gears/org/file.json");
        Gear its = ofExchange("org", "its-name");
        its.foundManifest = unread.foundManifest;
        Gear gone = ofExchange("org", "gone");
        gone.foundManifest = text("gears/org/gone.json");
        QCOMPARE(replaced({unread}, {its, gone}, {exchange}), QStringList{text("org/gone")});

        // An instance has a document for each version, so that it may be of any gear there.
        unread = onSite("lab", "5f1e");
        unread.problem = Error{Stage::Manifest, Code::Malformed, {}, {}};
        unread.foundManifest = text("5f1e");
        QCOMPARE(replaced({unread}, {onSite("lab", "a"), onSite("clinic", "b")},
                          {lab, {text("clinic")}}),
                 QStringList{text("clinic/b")});
    }

    void earlierVersionsStayWhereOnlyTheNewestAreAskedFor()
    {
        const std::vector recorded{onSite("lab", "a"), onSite("lab", "a", "a (0.9)"),
                                   onSite("lab", "gone", "gone (1)")};
        QCOMPARE(replaced({onSite("lab", "a")}, recorded, {{text("lab"), true, true}}),
                 (QStringList{text("lab/a"), text("lab/gone (1)")}));
        QCOMPARE(replaced({onSite("lab", "a")}, recorded, {lab}).size(), 3);
    }

    // A gear has got another name: its newest version is left out, and none of its versions goes.
    void aGearThatIsLeftOutUnderItsNewNameStays()
    {
        Gear renamed = onSite("lab", "new-name", "a");
        PlanOptions only;
        only.only = {text("lab/old-name")};
        QVERIFY(replaced({renamed}, {onSite("lab", "old-name", "a")}, {lab}, only).isEmpty());
    }

    // Without an image it ends at once, and is written anew even if others are not known.
    void aGearWithoutAnImageMakesRoom()
    {
        Gear none = onSite("lab", "none");
        none.images.clear();
        QCOMPARE(replaced({none}, {none, onSite("lab", "b")}, {{text("lab"), false}}),
                 QStringList{text("lab/none")});
    }

    void whatTheOptionsLeaveOutStays()
    {
        const std::vector listed{ofExchange("org", "a"), ofExchange("org", "b"),
                                 ofExchange("other", "c")};
        auto recorded = listed;
        recorded.push_back(ofExchange("org", "gone"));
        recorded.push_back(ofExchange("other", "gone"));
        PlanOptions only;
        only.only = {text("org/a")};
        QCOMPARE(replaced(listed, recorded, {exchange}, only), QStringList{text("org/a")});
        PlanOptions without;
        without.withoutOrganisations = {text("other")};
        QCOMPARE(replaced(listed, recorded, {exchange}, without),
                 (QStringList{text("org/a"), text("org/b"), text("org/gone")}));
        only.only = {text("no-such")};
        QVERIFY(replaced(listed, recorded, {exchange}, only).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestReplacedRecords)
#include "tst_replaced_records.moc"
