/** The one file keeps its own source, to hand it on, before the app starts to change the page. */
import "./export/whole/page";
import "./main";
