/** Trees, birds and stones that stand for people: neutral, short, and nobody's name that we know of. */
export const maskWords: readonly string[] = (
  'Alder Heron Basalt Birch Plover Flint Elm Curlew Granite Larch Dunlin Marble Maple Gannet Slate Poplar Siskin ' +
  'Schist Rowan Lapwing Chalk Willow Bittern Onyx Hornbeam Avocet Gneiss Linden Dipper Quartz Spruce Fulmar Shale ' +
  'Aspen Godwit Agate Juniper Bunting Pumice Cypress Osprey Mica Hawthorn Pipit Obsidian Medlar Knot Tuff Tamarack ' +
  'Egret Dolerite Whitebeam Fieldfare Travertine Sycamore Redshank Feldspar Chestnut Nuthatch Gabbro Acacia Turnstone ' +
  'Marl Yew Shearwater Porphyry Hemlock Merganser Jasper Sequoia Wheatear Diorite'
).split(' ');
