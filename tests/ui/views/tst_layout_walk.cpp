#include "tests/support/english.h"
#include "tests/support/layout_walk.h"

#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QTest>
#include <QVBoxLayout>

using namespace gearaudit::test;

/// Whether the walker sees what it is there for, and nothing where all is well.
class LayoutWalkTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { speakEnglish(); }
    void init()
    {
        m_window = std::make_unique<QWidget>();
        m_column = new QVBoxLayout(m_window.get());
    }
    void cleanup() { m_window.reset(); }

    void saysNothingWhereAllIsWell()
    {
        m_column->addWidget(new QLabel(QStringLiteral("Words")));
        m_column->addWidget(new QLineEdit);
        m_column->addWidget(new QPushButton(QStringLiteral("One")));
        m_column->addWidget(new QPushButton(QStringLiteral("Two")));
        show();
        QCOMPARE(layoutFaults(*m_window) + focusFaults(*m_window), QStringList());
    }

    void seesTextThatIsCut()
    {
        auto *label = new QLabel(QStringLiteral("Many more words than there is room for"));
        label->setFixedWidth(60);
        auto *button = new QPushButton(label->text());
        button->setFixedWidth(60);
        auto *field = new QLineEdit;
        field->setPlaceholderText(label->text());
        field->setFixedWidth(60);
        auto *list = new QListWidget;
        list->setFixedWidth(60);
        list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        list->addItem(label->text());
        for (QWidget *widget : std::initializer_list<QWidget *>{label, button, field, list})
            m_column->addWidget(widget);
        show();
        QCOMPARE(cutTexts(*m_window).size(), 4);
        for (QWidget *widget : std::initializer_list<QWidget *>{label, button, field})
            widget->setToolTip(label->text());
        list->item(0)->setToolTip(label->text());
        QCOMPARE(cutTexts(*m_window), QStringList());
    }

    void seesWhatIsOutside()
    {
        auto *outside = new QPushButton(QStringLiteral("Out"), m_window.get());
        show();
        outside->setGeometry(m_window->width() - 10, 5, 60, 24);
        outside->show();
        QCOMPARE(outsiders(*m_window).size(), 1);
        outside->move(5, 5);
        QCOMPARE(outsiders(*m_window), QStringList());
    }

    void whatScrollsIsInReach()
    {
        auto *area = new QScrollArea;
        area->setFocusPolicy(Qt::NoFocus);
        auto *content = new QWidget;
        auto *inside = new QVBoxLayout(content);
        for (int i = 0; i < 40; ++i)
            inside->addWidget(new QPushButton(QString::number(i)));
        area->setWidget(content);
        m_column->addWidget(area);
        show();
        QCOMPARE(outsiders(*m_window) + focusFaults(*m_window), QStringList());
        area->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        QVERIFY(!outsiders(*m_window).isEmpty());
    }

    void seesWhatLiesOverEachOther()
    {
        auto *one = new QPushButton(QStringLiteral("One"), m_window.get());
        auto *two = new QPushButton(QStringLiteral("Two"), m_window.get());
        two->setObjectName(QStringLiteral("toast"));
        one->setGeometry(5, 5, 60, 24);
        two->setGeometry(40, 5, 60, 24);
        show();
        QCOMPARE(overlaps(*m_window).size(), 1);
        QCOMPARE(overlaps(*m_window, {QStringLiteral("toast")}), QStringList());
    }

    void seesAFocusThatIsNotShownAndThatGoesBack()
    {
        auto *list = new QListWidget; // without a row that is current nothing shows it
        list->setFrameShape(QFrame::NoFrame);
        auto *last = new QPushButton(QStringLiteral("Last"));
        auto *first = new QPushButton(QStringLiteral("First"));
        auto *second = new QPushButton(QStringLiteral("Second"));
        for (QWidget *widget : std::initializer_list<QWidget *>{list, first, second, last})
            m_column->addWidget(widget);
        QWidget::setTabOrder(list, second);
        QWidget::setTabOrder(second, first);
        QWidget::setTabOrder(first, last);
        show();
        const QStringList faults = focusFaults(*m_window);
        QVERIFY2(faults.filter(QStringLiteral("cannot be seen")).size() == 1, qPrintable(faults.join(QLatin1Char('\n'))));
        QVERIFY(faults.filter(QStringLiteral("cannot be seen")).first().startsWith(QStringLiteral("QListWidget")));
        QCOMPARE(faults.filter(QStringLiteral("Tab goes back")).size(), 1);
    }

    void seesALetterThatTwoHave()
    {
        m_column->addWidget(new QPushButton(QStringLiteral("&Add")));
        m_column->addWidget(new QPushButton(QStringLiteral("&Again")));
        show();
        QCOMPARE(sharedMnemonics(*m_window).size(), 1);
    }

private:
    void show()
    {
        m_window->resize(300, 300);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }

    std::unique_ptr<QWidget> m_window;
    QVBoxLayout *m_column = nullptr;
};

QTEST_MAIN(LayoutWalkTest)
#include "tst_layout_walk.moc"
