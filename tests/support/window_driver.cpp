#include "tests/support/window_driver.h"

#include "ui/frame/notice_book.h"

#include <QMenu>
#include <QMenuBar>
#include <QTest>

namespace gearaudit::test
{

WindowDriver::~WindowDriver()
{
    fixture.gate.open();
    fixture.engineGate.open();
}

void WindowDriver::open()
{
    m_window = std::make_unique<MainWindow>(fixture.ports());
    if (!fixture.layout.contains(QStringLiteral("window/geometry")))
        m_window->resize(1320, 820);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QTRY_VERIFY(controller().engine().kind != EngineState::Kind::Checking);
    QTRY_VERIFY(!controller().isReading());
    const std::size_t stored = fixture.stored ? fixture.stored->size() : 0;
    QTRY_COMPARE(controller().recorded().size(), stored);
}

GearsPage &WindowDriver::gearsPage() const
{
    return *m_window->findChild<GearsPage *>();
}

QString WindowDriver::notices() const
{
    QStringList texts;
    for (const Notice &notice : m_window->findChild<NoticeBook *>()->notices())
        texts << notice.text;
    return texts.join(QLatin1Char('\n'));
}

QAction *WindowDriver::action(const char *text) const
{
    const QString wanted = QString::fromUtf8(text);
    QList<QAction *> actions = m_window->menuBar()->actions();
    while (!actions.isEmpty()) {
        QAction *next = actions.takeFirst();
        if (next->menu())
            actions << next->menu()->actions();
        else if (next->text().remove(QLatin1Char('&')) == wanted)
            return next;
    }
    return nullptr;
}

QStringList WindowDriver::inFlight() const
{
    QStringList rows = dumpShown(*view("inFlight"), 2).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    rows.sort(); // which of two that are pulled at once is first is chance
    return rows;
}

GearListing threeGears()
{
    const QString flywheel = QStringLiteral("flywheel");
    return GearListing{{},
                       {plannedGear(QStringLiteral("brainlife"), QStringLiteral("bet")),
                        plannedGear(flywheel, QStringLiteral("curate")),
                        plannedGear(flywheel, QStringLiteral("fixer"))},
                       {}};
}

} // namespace gearaudit::test
