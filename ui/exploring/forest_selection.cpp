#include "ui/exploring/forest_selection.h"

namespace gearaudit
{

namespace
{
SelectedNode::Kind selectedKind(GearTree::Kind kind)
{
    switch (kind) {
    case GearTree::Kind::Site: return SelectedNode::Kind::Site;
    case GearTree::Kind::Gear: return SelectedNode::Kind::Gear;
    case GearTree::Kind::Python: return SelectedNode::Kind::Python;
    case GearTree::Kind::Pip: return SelectedNode::Kind::Pip;
    case GearTree::Kind::Package: return SelectedNode::Kind::Package;
    }
    return SelectedNode::Kind::Gear;
}
} // namespace

SelectedNode selectedNode(const GearForest &forest, GearForest::Node node)
{
    const GearTree &tree = forest.tree(node);
    const GearTree::Node local = forest.local(node);
    SelectedNode selected;
    selected.report = static_cast<quint32>(forest.partOf(node));
    selected.kind = selectedKind(tree.kind(local));
    selected.number =
        tree.kind(local) == GearTree::Kind::Site ? tree.nameText(local) : tree.number(local);
    return selected;
}

} // namespace gearaudit
