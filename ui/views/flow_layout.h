#pragma once

#include <QLayout>

namespace gearaudit
{

/// Items side by side as long as there is room, then on the next line, as words of a text: buttons
/// that fit at any font. Those of a line that expand share what is left of it.
class FlowLayout : public QLayout
{
    Q_OBJECT
public:
    explicit FlowLayout(QWidget *parent = nullptr);
    ~FlowLayout() override;

    void addItem(QLayoutItem *item) override;
    int count() const override { return static_cast<int>(m_items.size()); }
    QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    Qt::Orientations expandingDirections() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;

private:
    int arrange(const QRect &rect, bool moves) const;
    void place(const QList<QLayoutItem *> &line, const QRect &room) const;

    QList<QLayoutItem *> m_items;
};

} // namespace gearaudit
